package org.keywright.catalogue.lint;

import java.util.Optional;
import org.keywright.csource.SourceFile;
import org.keywright.problem.Problem;

/** Looks for one kind of problem in one text file. */
interface FileCheck {

    /** What is wrong with that file. */
    Optional<Problem> check(SourceFile file);
}
