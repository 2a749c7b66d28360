package org.keywright.ui.keyboards;

import java.util.ArrayList;
import java.util.List;
import org.keywright.keyboard.BoardSummary;
import org.keywright.keyboard.Lighting;
import org.keywright.keyboard.ProcessorName;

/** What is said of the chosen keyboard, a few words each. */
final class PreviewFacts {

    private PreviewFacts() {}

    static List<String> of(BoardSummary board) {
        List<String> all = new ArrayList<>();
        add(all, "", BoardWords.keys(board.keys()));
        if (board.split()) {
            all.add("split");
        }
        if (board.encoders() > 0) {
            all.add(board.encoders() == 1 ? "1 encoder" : board.encoders() + " encoders");
        }
        for (Lighting kind : Lighting.values()) {
            if (board.lighting().contains(kind)) {
                all.add(name(kind));
            }
        }
        add(all, "", ProcessorName.spelled(board.processor()));
        if (!board.bootloader().equalsIgnoreCase(board.processor())) {
            add(all, "", board.bootloader());
        }
        add(all, "kept by ", board.maintainer());
        add(all, "formerly ", String.join(", ", board.formerNames()));
        return all;
    }

    private static void add(List<String> all, String before, String words) {
        if (!words.isBlank()) {
            all.add(before + words);
        }
    }

    private static String name(Lighting kind) {
        return switch (kind) {
            case RGB_MATRIX -> "RGB matrix";
            case RGBLIGHT -> "RGB light";
            case LED_MATRIX -> "LED matrix";
            case BACKLIGHT -> "backlight";
        };
    }
}
