package org.keywright.qmk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keywright.qmk.Syntax.Option;

/**
 * The words of one call, taken apart as Python's argparse does: {@code --output FILE} or {@code
 * --output=FILE}, long names cut short as long as they are clear, {@code --} before words that
 * begin with a dash.
 *
 * @param options the values of the options that were given, by name; a flag has none
 * @param words the words without a dash
 */
record Arguments(Map<String, List<String>> options, List<String> words) {

    /**
     * Takes a call apart.
     *
     * @throws WrongArgumentsException if it does not fit the syntax
     */
    static Arguments parse(Syntax syntax, List<String> given) {
        Map<String, List<String>> options = new HashMap<>();
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < given.size()) {
            String word = given.get(at++);
            if (word.equals("--")) {
                words.addAll(given.subList(at, given.size()));
                break;
            }
            if (!isOption(word)) {
                words.add(word);
                continue;
            }
            int sign = word.startsWith("--") ? word.indexOf('=') : -1;
            String spelling = sign < 0 ? word : word.substring(0, sign);
            Option option = option(syntax, spelling);
            List<String> values = options.computeIfAbsent(option.name(), n -> new ArrayList<>());
            if (sign >= 0) {
                takeJoined(option, word.substring(sign + 1), values);
            } else {
                at = take(option, given, at, values);
            }
        }
        check(syntax, options, words);
        return new Arguments(options, words);
    }

    /** A lone dash stands for a stream. */
    private static boolean isOption(String word) {
        return word.length() > 1 && word.startsWith("-");
    }

    private static Option option(Syntax syntax, String spelling) {
        return syntax.find(spelling)
                .orElseThrow(() -> new WrongArgumentsException("unknown option: " + spelling));
    }

    private static void takeJoined(Option option, String value, List<String> values) {
        if (option.values() == Syntax.Values.NONE) {
            throw new WrongArgumentsException(option.spellings().getFirst() + " takes no value");
        }
        values.clear();
        values.add(value);
    }

    private static int take(Option option, List<String> given, int from, List<String> values) {
        boolean there = from < given.size() && !isOption(given.get(from));
        boolean several = option.values() == Syntax.Values.SEVERAL;
        if (!several) {
            values.clear();
        }
        if (option.values() == Syntax.Values.NONE) {
            return from;
        }
        if (!there && option.values() != Syntax.Values.ONE_OR_NONE) {
            throw new WrongArgumentsException(
                    "argument " + option.spellings().getFirst() + ": expected one argument");
        }
        int at = from;
        while (at < given.size() && !isOption(given.get(at)) && (at == from || several)) {
            values.add(given.get(at++));
        }
        return at;
    }

    private static void check(
            Syntax syntax, Map<String, List<String>> options, List<String> words) {
        if (options.containsKey("help")) {
            return;
        }
        List<String> missing = new ArrayList<>();
        for (Option option : syntax.options()) {
            if (option.required() && !options.containsKey(option.name())) {
                missing.add(String.join("/", option.spellings()));
            }
        }
        if (words.size() < syntax.fewestWords()) {
            missing.addAll(syntax.missingWords(words.size()));
        }
        if (!missing.isEmpty()) {
            throw new WrongArgumentsException(
                    "the following arguments are required: " + String.join(", ", missing));
        }
        if (words.size() > syntax.mostWords()) {
            throw new WrongArgumentsException(
                    "unrecognized arguments: "
                            + String.join(" ", words.subList(syntax.mostWords(), words.size())));
        }
    }

    /** Whether that option was given. */
    boolean has(String name) {
        return options.containsKey(name);
    }

    /** The value of that option; absent also when it was given without one. */
    Optional<String> find(String name) {
        return options.getOrDefault(name, List.of()).stream().findFirst();
    }

    /** All values of that option. */
    List<String> all(String name) {
        return options.getOrDefault(name, List.of());
    }

    /** The first word without a dash. */
    Optional<String> findWord() {
        return words.stream().findFirst();
    }
}
