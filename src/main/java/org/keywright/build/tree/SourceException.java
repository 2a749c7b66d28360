package org.keywright.build.tree;

import org.keywright.problem.Problem;

/** Carries a problem out of the depths of fetching; caught where a source is asked for. */
final class SourceException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    SourceException(Problem problem) {
        super(problem.describe());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
