package org.keywright.ui.keyboards;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.keywright.keyboard.BoardFacet;
import org.keywright.keyboard.BoardSummary;
import org.keywright.keyboard.ProcessorName;

/** The facts of a keyboard in words. */
final class BoardWords {

    private BoardWords() {}

    /** What is printed on the box, or the folder. */
    static String name(BoardSummary board) {
        return board.name().isBlank() ? board.id() : board.name();
    }

    /** {@code 1 key}, {@code 61 keys}; empty when the number is not known. */
    static String keys(int keys) {
        return keys == 0 ? "" : keys == 1 ? "1 key" : keys + " keys";
    }

    /** {@code 1 keyboard}, {@code 3,746 keyboards}. */
    static String boards(int boards) {
        return boards == 1 ? "1 keyboard" : number(boards) + " keyboards";
    }

    /** With a comma at the thousands. */
    static String number(int number) {
        return NumberFormat.getIntegerInstance(Locale.UK).format(number);
    }

    /** A facet as the chips call it. */
    static String facet(BoardFacet facet) {
        return switch (facet) {
            case SPLIT -> "Split";
            case ENCODER -> "Encoder";
            case RGB -> "RGB";
            case LED -> "LED";
            case BACKLIGHT -> "Backlight";
            case PROCESSOR -> "Processor";
            case BOOTLOADER -> "Bootloader";
            case KEYS -> "Keys";
            case LAYOUT -> "Layout";
            case MAKER -> "Maker";
        };
    }

    /** A value of a facet as the chips show it. */
    static String value(BoardFacet facet, String value) {
        return switch (facet) {
            case PROCESSOR -> ProcessorName.spelled(value);
            case KEYS -> value.replace('-', '–');
            case SPLIT, ENCODER, RGB, LED, BACKLIGHT, BOOTLOADER, LAYOUT, MAKER -> value;
        };
    }

    /** The former name that a query's words are in, when the present names do not have them. */
    static Optional<String> formerName(BoardSummary board, List<String> words) {
        String now = (board.id() + " " + board.name()).toLowerCase(Locale.ROOT);
        return words.stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> !word.contains(":") && !now.contains(word))
                .flatMap(word -> board.formerNames().stream().filter(old -> old.contains(word)))
                .findFirst();
    }
}
