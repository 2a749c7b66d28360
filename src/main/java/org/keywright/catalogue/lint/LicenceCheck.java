package org.keywright.catalogue.lint;

import java.util.Optional;
import org.keywright.csource.SourceFile;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** A C file begins with a comment, which is taken for its licence. */
final class LicenceCheck implements FileCheck {

    @Override
    public Optional<Problem> check(SourceFile file) {
        return file.text().startsWith("/*") || file.text().startsWith("//")
                ? Optional.empty()
                : Optional.of(
                        Problem.error(
                                "lint-no-licence",
                                new Location.InFile(file.name()),
                                "The file does not begin with a comment that states its licence.",
                                "Put // SPDX-License-Identifier: GPL-2.0-or-later at its top."));
    }
}
