package org.keywright.csource;

import java.util.ArrayList;
import java.util.List;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** The problems of one C file. */
final class Findings {

    /** Whoever has this many has one mistake that repeats. */
    private static final int MOST = 100;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    Findings(String file) {
        this.file = file;
    }

    List<Problem> problems() {
        return problems;
    }

    void error(String code, CToken at, String message, String advice) {
        add(Problem.error(code, place(at), message, advice));
    }

    void warning(String code, CToken at, String message, String advice) {
        add(Problem.warning(code, place(at), message, advice));
    }

    void hint(String code, CToken at, String message, String advice) {
        add(Problem.hint(code, place(at), message, advice));
    }

    /** Something about the file as a whole. */
    void error(String code, String message, String advice) {
        add(Problem.error(code, new Location.InFile(file), message, advice));
    }

    private Location place(CToken at) {
        return new Location.InText(file, at.line(), at.column(), "");
    }

    private void add(Problem problem) {
        if (problems.size() < MOST) {
            problems.add(problem);
        }
    }
}
