package org.keywright.ui.keyboards;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.keywright.keyboard.BoardFacet;
import org.keywright.keyboard.BoardSummary;
import org.keywright.keyboard.ProcessorName;
import org.keywright.ui.words.Phrase;

/** The facts of a keyboard in words. */
final class BoardWords {

    private BoardWords() {}

    /** What is printed on the box, or the folder. */
    static String name(BoardSummary board) {
        return board.name().isBlank() ? board.id() : board.name();
    }

    /** {@code 1 key}, {@code 61 keys}; empty when the number is not known. */
    static String keys(int keys) {
        return keys == 0 ? "" : Phrase.count(keys, "{0} key", "{0} keys");
    }

    /** {@code 1 keyboard}, {@code 3,746 keyboards}. */
    static String boards(int boards) {
        return Phrase.count(boards, "{0} keyboard", "{0} keyboards");
    }

    /** A facet as the chips call it. */
    static String facet(BoardFacet facet) {
        return switch (facet) {
            case SPLIT -> Phrase.of("Split");
            case ENCODER -> Phrase.of("Encoder");
            case RGB -> "RGB";
            case LED -> "LED";
            case BACKLIGHT -> Phrase.of("Backlight");
            case PROCESSOR -> Phrase.of("Processor");
            case BOOTLOADER -> Phrase.of("Bootloader");
            case KEYS -> Phrase.of("Keys");
            case LAYOUT -> Phrase.of("Layout");
            case MAKER -> Phrase.of("Maker");
        };
    }

    /** The same within a sentence: not every language writes it small there. */
    static String inSentence(BoardFacet facet) {
        return switch (Phrase.language()) {
            case ENGLISH -> facet(facet).toLowerCase(Locale.UK);
            case GERMAN -> facet(facet);
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
