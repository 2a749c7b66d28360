package org.keywright.ui.live;

import java.time.Duration;
import org.keywright.live.Chatter;
import org.keywright.live.KeyStroke;
import org.keywright.ui.words.Phrase;

/** Strokes and chatter, in words. */
final class TesterWords {

    private static final double NANOS = 1e6;

    private TesterWords() {}

    static String of(KeyStroke stroke) {
        String after = stroke.after().map(TesterWords::millis).orElse("");
        if (!stroke.down()) {
            return Phrase.of("{0} up after {1}", stroke.key(), after);
        }
        return stroke.chatter()
                ? Phrase.of("{0} down, only {1} after it was released", stroke.key(), after)
                : Phrase.of("{0} down", stroke.key());
    }

    static String of(Chatter chatter) {
        return Phrase.count(
                chatter.count(),
                "{1}: once, gap {2}",
                "{1}: {0} times, shortest gap {2}",
                chatter.key(),
                millis(chatter.shortest()));
    }

    private static String millis(Duration duration) {
        double millis = duration.toNanos() / NANOS;
        return Phrase.of("{0} ms", String.format(Phrase.language().locale(), "%.1f", millis));
    }

    /** What cannot be told of a source of keys. */
    static String limits(TesterViewModel.Source source) {
        return switch (source) {
            case WINDOW ->
                    Phrase.of(
                            "Keys of any keyboard are shown where this keymap has them. Left and"
                                    + " right Shift, Ctrl, Alt and GUI and the two Enter keys arrive"
                                    + " alike, so both light up; letters are those of the system's"
                                    + " keyboard language. What the system keeps to itself, and keys"
                                    + " that send nothing, cannot be seen.");
            case SWITCHES ->
                    Phrase.of(
                            "Exactly the switch that is closed lights up, whatever its key sends."
                                    + " Gaps are seen after the firmware's own debouncing, and not"
                                    + " below about 5 ms.");
        };
    }
}
