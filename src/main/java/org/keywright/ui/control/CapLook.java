package org.keywright.ui.control;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.keywright.keycode.Legend;
import org.keywright.keycode.LegendKind;
import org.keywright.ui.words.Phrase;

/**
 * Everything a keycap shows.
 *
 * @param legend its texts and what they mean; on a transparent key, what shows through
 * @param text the keycode as written
 * @param spoken what a screen reader says and a tooltip shows
 * @param error whether a problem lies here
 * @param changed whether it differs from the saved file
 */
public record CapLook(Legend legend, String text, String spoken, boolean error, boolean changed) {

    /** A cap nobody has said anything about. */
    public static CapLook blank() {
        Legend none = new Legend("", "", "", LegendKind.NONE, OptionalInt.empty());
        return of(none, "KC_NO", Phrase.of("empty"));
    }

    /** A look without marks. */
    public static CapLook of(Legend legend, String text, String spoken) {
        return new CapLook(legend, text, spoken, false, false);
    }

    /** The same look with the marks set. */
    public CapLook withMarks(boolean hasError, boolean hasChanged) {
        return hasError == error && hasChanged == changed
                ? this
                : new CapLook(legend, text, spoken, hasError, hasChanged);
    }

    /** This transparent look with what shows through it, for each way into its layer. */
    public CapLook showing(List<CapLook> below) {
        if (below.isEmpty()) {
            return this;
        }
        Legend first = below.getFirst().legend();
        Legend ghost =
                new Legend(
                        below.size() == 1 ? first.centre() : several(below),
                        below.size() == 1 ? first.shifted() : "",
                        below.size() == 1 ? first.hold() : "",
                        LegendKind.TRANSPARENT,
                        OptionalInt.empty());
        String all =
                below.stream()
                        .map(CapLook::spoken)
                        .reduce((one, other) -> Phrase.of("{0} or {1}", one, other))
                        .orElse("");
        String words = Phrase.of("{0}, shows {1}", spoken, all);
        return new CapLook(ghost, text, words, error, changed);
    }

    /** Both if there are two, else the first and that there are more. */
    private static String several(List<CapLook> below) {
        String first = below.get(0).legend().centre();
        String second = below.size() == 2 ? below.get(1).legend().centre() : "…";
        return (first.isEmpty() ? "–" : first) + " / " + (second.isEmpty() ? "–" : second);
    }

    /** The style class of its kind. */
    String styleClass() {
        return "kind-" + legend.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
