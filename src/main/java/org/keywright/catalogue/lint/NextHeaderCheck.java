package org.keywright.catalogue.lint;

import java.util.Optional;
import org.keywright.csource.SourceFile;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** A header of ChibiOS includes the next one of its name in angle brackets, not in quotes. */
final class NextHeaderCheck implements FileCheck {

    @Override
    public Optional<Problem> check(SourceFile file) {
        String name = file.name();
        String text = file.text();
        String header = name.substring(name.lastIndexOf('/') + 1);
        int at = text.indexOf("#include_next \"" + header + "\"");
        if (at < 0) {
            return Optional.empty();
        }
        int line = 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
        int column = at - text.lastIndexOf('\n', at);
        return Optional.of(
                Problem.error(
                        "lint-next-header",
                        new Location.InText(file.name(), line, column, ""),
                        "The next " + header + " is included in quotes, which finds this file.",
                        "Write #include_next <" + header + ">."));
    }
}
