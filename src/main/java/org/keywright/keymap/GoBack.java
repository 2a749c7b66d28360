package org.keywright.keymap;

import java.util.Optional;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/**
 * Puts another state of the same keymap in place of the present one.
 *
 * @param wanted the keymap from now on
 * @param name of that state: {@code before build}
 */
public record GoBack(KeymapDocument wanted, String name) implements Edit {

    @Override
    public String label() {
        return "Take over " + name;
    }

    @Override
    public KeymapDocument applyTo(KeymapDocument before) {
        return wanted;
    }

    @Override
    public Optional<Problem> refusal(KeymapDocument document) {
        return wanted.keyboard().equals(document.keyboard())
                ? Optional.empty()
                : Optional.of(
                        Problem.error(
                                "version-of-another-keyboard",
                                new Location.Everywhere(),
                                "That version is for " + wanted.keyboard() + ".",
                                "Open it as a keymap of its own."));
    }
}
