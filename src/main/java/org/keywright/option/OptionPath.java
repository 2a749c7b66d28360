package org.keywright.option;

import java.util.List;

/**
 * The dotted name of a setting in {@code info.json}: {@code rgb_matrix.sleep}, {@code
 * audio.pins.0}.
 *
 * @param steps member names, or list positions as digits
 */
public record OptionPath(List<String> steps) {

    public OptionPath {
        steps = List.copyOf(steps);
    }

    /** Splits at dots. */
    public static OptionPath of(String dotted) {
        return new OptionPath(List.of(dotted.split("\\.", -1)));
    }

    @Override
    public String toString() {
        return String.join(".", steps);
    }
}
