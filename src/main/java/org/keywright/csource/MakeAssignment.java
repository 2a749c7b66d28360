package org.keywright.csource;

import java.util.ArrayList;
import java.util.List;
import org.keywright.problem.Location;

/**
 * A line of a makefile that sets a variable.
 *
 * @param name of the variable
 * @param how the value meets an earlier one
 * @param value what follows the operator, without comments and blanks at its ends
 * @param place where it is said
 */
public record MakeAssignment(String name, How how, String value, Location place) {

    /** What an assignment does to a variable that has a value already. */
    public enum How {
        /** {@code =}: replaces it. */
        SET,
        /** {@code ?=}: leaves it. */
        DEFAULT,
        /** {@code +=}: goes behind it, after a blank. */
        APPEND
    }

    /**
     * The assignments of a makefile, read as QMK reads them: line by line, conditions not
     * evaluated, continued lines not joined. {@code :=} sets a variable whose name ends in a colon,
     * which nobody asks for.
     */
    public static List<MakeAssignment> read(SourceFile file) {
        List<MakeAssignment> assignments = new ArrayList<>();
        int number = 0;
        for (String line : file.text().split("\n", -1)) {
            number++;
            int comment = line.indexOf('#');
            String said = comment < 0 ? line : line.substring(0, comment);
            if (said.indexOf('=') >= 0) {
                assignments.add(assignment(said, file.at(number)));
            }
        }
        return List.copyOf(assignments);
    }

    private static MakeAssignment assignment(String line, Location place) {
        int append = line.indexOf("+=");
        int optional = line.indexOf("?=");
        if (append >= 0) {
            return cut(line, append, append + 2, How.APPEND, place);
        }
        if (optional >= 0) {
            return cut(line, optional, optional + 2, How.DEFAULT, place);
        }
        int equals = line.indexOf('=');
        return cut(line, equals, equals + 1, How.SET, place);
    }

    private static MakeAssignment cut(String line, int at, int end, How how, Location place) {
        String name = Blanks.strip(line.substring(0, at));
        return new MakeAssignment(name, how, Blanks.strip(line.substring(end)), place);
    }
}
