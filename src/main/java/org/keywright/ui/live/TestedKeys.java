package org.keywright.ui.live;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.keywright.keyboard.PhysicalKey;
import org.keywright.live.MatrixEvent;
import org.keywright.live.SentKeys;
import org.keywright.ui.control.TypedKeys;

/** Which drawn keys are meant by a key of the window, or by a switch. */
final class TestedKeys {

    /**
     * Something that was pressed.
     *
     * @param name what the tester calls it
     * @param keys the drawn keys it may be; empty if none is
     */
    record Meant(String name, List<Integer> keys) {}

    private final TesterSubject subject;
    private final TypedKeys typed;

    TestedKeys(TesterSubject subject, TypedKeys typed) {
        this.subject = subject;
        this.typed = typed;
    }

    /** By JavaFX's name of a key. */
    Meant key(String key) {
        Optional<SentKeys.Found> found = subject.sent().find(typed.all(key));
        return new Meant(words(key), found.map(SentKeys.Found::keys).orElse(List.of()));
    }

    private static String words(String key) {
        String plain = key.startsWith("DIGIT") ? key.substring(5) : key;
        String spaced = plain.replace('_', ' ').toLowerCase(Locale.ROOT);
        return spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }

    /** By the place in the matrix. */
    Meant key(MatrixEvent.Moved moved) {
        List<PhysicalKey> all = subject.layout().keys();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).row() == moved.row() && all.get(i).column() == moved.column()) {
                String legend = subject.looks().get(i).legend().centre().replace('\n', ' ');
                return new Meant(place(moved) + (legend.isBlank() ? "" : " " + legend), List.of(i));
            }
        }
        return new Meant(place(moved), List.of());
    }

    private static String place(MatrixEvent.Moved moved) {
        return "[" + moved.row() + "," + moved.column() + "]";
    }
}
