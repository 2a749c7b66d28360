package org.keywright.catalogue.lint;

import java.util.List;
import java.util.Optional;
import org.keywright.csource.SourceFile;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** A readme holds nothing any more of the template it was made from. */
final class ReadmeCheck implements FileCheck {

    /** Words of QMK's template that its author was to replace. */
    private static final List<String> TEMPLATE =
            List.of(
                    "%KEYBOARD%",
                    "%REAL_NAME%",
                    "%USER_NAME%",
                    "image replace me!",
                    "A short description of the keyboard/project",
                    "The PCBs, controllers supported",
                    "Links to where you can find this hardware");

    @Override
    public Optional<Problem> check(SourceFile file) {
        return TEMPLATE.stream()
                .filter(file.text()::contains)
                .findFirst()
                .map(
                        words ->
                                Problem.error(
                                        "lint-readme-template",
                                        new Location.InFile(file.name()),
                                        "The readme still says \"" + words + "\".",
                                        "Write there what is true of this keyboard."));
    }
}
