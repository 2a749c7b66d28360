package org.keywright.option;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is known about an option.
 *
 * @param path where its value lives in {@code info.json} and in a keymap's {@code config}
 * @param kind what values it can have
 * @param words what is said about it
 * @param usual what the firmware does when nobody says anything; absent when that is not known
 * @param deprecated whether another option has taken its place
 * @param place where it is found among the others
 */
public record OptionDescriptor(
        OptionPath path,
        OptionKind kind,
        Words words,
        Optional<Value> usual,
        boolean deprecated,
        Place place) {

    /**
     * What is said about an option.
     *
     * @param title a name of a few words
     * @param help what it does, in sentences; empty when nobody has written any
     * @param unit of numbers: {@code ms}; empty without one
     * @param above titles of the tables it is in, the outermost first
     */
    public record Words(String title, String help, String unit, List<String> above) {
        public Words {
            above = List.copyOf(above);
        }
    }

    /**
     * Where an option is found and what it hangs on.
     *
     * @param group id of its group; empty before it is in a book
     * @param needs what has to be set so that it has an effect
     * @param twin another option that says the same
     * @param names its names in C and in makefiles: {@code TAPPING_TERM}
     * @param heard whether a keymap's value reaches the firmware at all
     */
    public record Place(
            String group,
            List<OptionNeed> needs,
            Optional<OptionPath> twin,
            List<String> names,
            boolean heard) {
        /** Nothing is known yet. */
        public static final Place NOWHERE =
                new Place("", List.of(), Optional.empty(), List.of(), true);

        public Place {
            needs = List.copyOf(needs);
            names = List.copyOf(names);
        }
    }

    /** The same with other words. */
    public OptionDescriptor withWords(Words changed) {
        return new OptionDescriptor(path, kind, changed, usual, deprecated, place);
    }

    /** The same with another kind. */
    public OptionDescriptor withKind(OptionKind changed) {
        return new OptionDescriptor(path, changed, words, usual, deprecated, place);
    }

    /** The same at another place. */
    public OptionDescriptor withPlace(Place changed) {
        return new OptionDescriptor(path, kind, words, usual, deprecated, changed);
    }

    /** A title for what nobody has named: {@code led_flush_limit} becomes "Led flush limit". */
    public static String titleOf(String step) {
        String words = step.replace('_', ' ').strip();
        return words.isEmpty()
                ? step
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
