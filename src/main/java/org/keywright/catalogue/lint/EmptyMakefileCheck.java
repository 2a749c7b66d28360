package org.keywright.catalogue.lint;

import java.util.Optional;
import org.keywright.csource.SourceFile;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** A makefile says something. */
final class EmptyMakefileCheck implements FileCheck {

    @Override
    public Optional<Problem> check(SourceFile file) {
        return file.text().lines().allMatch(line -> line.isBlank() || line.startsWith("#"))
                ? Optional.of(
                        Problem.error(
                                "lint-file-empty",
                                new Location.InFile(file.name()),
                                "Nothing in this file has an effect.",
                                "Delete it."))
                : Optional.empty();
    }
}
