package org.keywright.catalogue.lint;

import java.util.Optional;
import org.keywright.csource.SourceFile;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** A config.h says something. */
final class EmptyHeaderCheck implements FileCheck {

    @Override
    public Optional<Problem> check(SourceFile file) {
        boolean empty =
                file.withoutComments()
                        .lines()
                        .allMatch(line -> line.isBlank() || line.startsWith("#pragma once"));
        return empty
                ? Optional.of(
                        Problem.error(
                                "lint-file-empty",
                                new Location.InFile(file.name()),
                                "Nothing in this file has an effect.",
                                "Delete it."))
                : Optional.empty();
    }
}
