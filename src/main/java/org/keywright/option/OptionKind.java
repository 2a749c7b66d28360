package org.keywright.option;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What values an option can have, and so what control a form has for it. */
public sealed interface OptionKind {

    /** On or off. */
    record Switch() implements OptionKind {}

    /**
     * A whole number.
     *
     * @param least inclusive; absent without a limit
     * @param most inclusive; absent without a limit
     */
    record Whole(OptionalLong least, OptionalLong most) implements OptionKind {}

    /** A number that may have a fraction. */
    record Number() implements OptionKind {}

    /**
     * A text.
     *
     * @param pattern how it has to be written, as a regular expression; absent for any text
     */
    record Text(Optional<String> pattern) implements OptionKind {}

    /**
     * One of several names.
     *
     * @param choices in the order of the schema
     */
    record Choice(List<String> choices) implements OptionKind {
        public Choice {
            choices = List.copyOf(choices);
        }
    }

    /** A pin of the microcontroller: {@code B3}, {@code GP12}, {@code NO_PIN}. */
    record Pin() implements OptionKind {}

    /**
     * A list.
     *
     * @param items what each item is, when that can be typed between commas; else absent
     * @param fewest how many items it has at least
     * @param most how many items it has at most; absent without a limit
     */
    record Listing(Optional<OptionKind> items, long fewest, OptionalLong most)
            implements OptionKind {}

    /** A table whose members are not known beforehand; written as JSON. */
    record Table() implements OptionKind {}

    /** A table of any names that are each on or off; a book lists the names it knows instead. */
    record Switches() implements OptionKind {}

    /** Whether a value of it can be typed as it is, between commas. */
    default boolean plain() {
        return switch (this) {
            case Whole whole -> true;
            case Text text -> true;
            case Choice choice -> true;
            case Pin pin -> true;
            case Switch on -> false;
            case Number number -> false;
            case Listing list -> false;
            case Table table -> false;
            case Switches switches -> false;
        };
    }
}
