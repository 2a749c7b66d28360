package org.keywright.qmk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which words a sub-command takes: options by all their names, then words without a dash.
 *
 * <p>A name stands for its option by its letters: {@code keyboard} for {@code -kb} and {@code
 * --keyboard}.
 */
final class Syntax {

    /** How many words an option takes after it. */
    enum Values {
        NONE,
        ONE,
        ONE_OR_NONE,
        SEVERAL
    }

    /**
     * An option.
     *
     * @param name by which its value is asked for: the long name without dashes
     * @param spellings with dashes
     */
    record Option(String name, List<String> spellings, Values values, boolean required) {

        String usage() {
            String word = name.toUpperCase(java.util.Locale.ROOT).replace('-', '_');
            String taken =
                    switch (values) {
                        case NONE -> spellings.getFirst();
                        case ONE -> spellings.getFirst() + " " + word;
                        case ONE_OR_NONE -> spellings.getFirst() + " [" + word + "]";
                        case SEVERAL -> spellings.getFirst() + " " + word + " ...";
                    };
            return required ? taken : "[" + taken + "]";
        }
    }

    private final List<Option> options = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private int fewest;
    private boolean endless;

    /** Every sub-command takes these; those about the terminal change nothing here. */
    Syntax() {
        flag("-h", "--help");
        flag("-v", "--verbose");
        flag("--color");
        flag("--no-color");
        flag("--unicode");
        flag("--no-unicode");
        flag("--interactive");
        value("--tree");
    }

    private Syntax option(Values values, boolean required, String... spellings) {
        String last = spellings[spellings.length - 1];
        String name = last.substring(last.startsWith("--") ? 2 : 1);
        options.add(new Option(name, List.of(spellings), values, required));
        return this;
    }

    Syntax flag(String... spellings) {
        return option(Values.NONE, false, spellings);
    }

    Syntax value(String... spellings) {
        return option(Values.ONE, false, spellings);
    }

    Syntax needed(String... spellings) {
        return option(Values.ONE, true, spellings);
    }

    Syntax valueOrNone(String... spellings) {
        return option(Values.ONE_OR_NONE, false, spellings);
    }

    Syntax values(String... spellings) {
        return option(Values.SEVERAL, false, spellings);
    }

    /** A word that has to be there. */
    Syntax word(String name) {
        words.add(name);
        fewest++;
        return this;
    }

    /** A word that may be there. */
    Syntax wordIfAny(String name) {
        words.add(name);
        return this;
    }

    /** Any number of words. */
    Syntax words(String name) {
        words.add(name);
        endless = true;
        return this;
    }

    /** The keyboard a file is generated for, and where the file goes. */
    static Syntax output() {
        return new Syntax().value("-o", "--output").flag("-q", "--quiet");
    }

    int fewestWords() {
        return fewest;
    }

    int mostWords() {
        return endless ? Integer.MAX_VALUE : words.size();
    }

    /** The names of the words that are missing when so many were given. */
    List<String> missingWords(int given) {
        return words.subList(given, fewest);
    }

    List<Option> options() {
        return options;
    }

    /** The option of that spelling, or of the only one that begins so. */
    Optional<Option> find(String spelling) {
        for (Option option : options) {
            if (option.spellings().contains(spelling)) {
                return Optional.of(option);
            }
        }
        List<Option> alike =
                options.stream()
                        .filter(o -> o.spellings().stream().anyMatch(s -> s.startsWith(spelling)))
                        .toList();
        if (alike.size() > 1 && spelling.length() > 2) {
            throw new WrongArgumentsException("ambiguous option: " + spelling);
        }
        return spelling.startsWith("--") && alike.size() == 1
                ? Optional.of(alike.getFirst())
                : Optional.empty();
    }

    /** One line that shows how to call it. */
    String usage(String command) {
        StringBuilder line = new StringBuilder("usage: qmk " + command);
        options.stream().map(Option::usage).forEach(use -> line.append(' ').append(use));
        for (int i = 0; i < words.size(); i++) {
            String name = words.get(i);
            line.append(' ').append(i < fewest ? name : "[" + name + "]");
        }
        return line.toString();
    }
}
