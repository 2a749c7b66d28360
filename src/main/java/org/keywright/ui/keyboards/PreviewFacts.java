package org.keywright.ui.keyboards;

import java.util.ArrayList;
import java.util.List;
import org.keywright.keyboard.BoardSummary;
import org.keywright.keyboard.Lighting;
import org.keywright.keyboard.ProcessorName;
import org.keywright.ui.words.Phrase;

/** What is said of the chosen keyboard, a few words each. */
final class PreviewFacts {

    private PreviewFacts() {}

    static List<String> of(BoardSummary board) {
        List<String> all = new ArrayList<>();
        add(all, BoardWords.keys(board.keys()));
        if (board.split()) {
            all.add(Phrase.of("split"));
        }
        if (board.encoders() > 0) {
            all.add(Phrase.count(board.encoders(), "{0} encoder", "{0} encoders"));
        }
        for (Lighting kind : Lighting.values()) {
            if (board.lighting().contains(kind)) {
                all.add(name(kind));
            }
        }
        add(all, ProcessorName.spelled(board.processor()));
        if (!board.bootloader().equalsIgnoreCase(board.processor())) {
            add(all, board.bootloader());
        }
        if (!board.maintainer().isBlank()) {
            all.add(Phrase.of("kept by {0}", board.maintainer()));
        }
        if (!board.formerNames().isEmpty()) {
            all.add(Phrase.of("formerly {0}", String.join(", ", board.formerNames())));
        }
        return all;
    }

    private static void add(List<String> all, String words) {
        if (!words.isBlank()) {
            all.add(words);
        }
    }

    private static String name(Lighting kind) {
        return switch (kind) {
            case RGB_MATRIX -> Phrase.of("RGB matrix");
            case RGBLIGHT -> Phrase.of("RGB light");
            case LED_MATRIX -> Phrase.of("LED matrix");
            case BACKLIGHT -> Phrase.of("backlight");
        };
    }
}
