package org.keywright.build.reach;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A macro as one directive or one option of a command defines it.
 *
 * @param name the macro
 * @param parameters of a macro that takes some
 * @param text parameters and body as written
 * @param body the part after the parameters
 */
record Define(String name, List<String> parameters, String text, String body) {

    /**
     * Reads what follows {@code #define}.
     *
     * @return absent if that is no definition
     */
    static Optional<Define> of(String line) {
        int end = Words.end(line, 0);
        if (end == 0) {
            return Optional.empty();
        }
        String name = line.substring(0, end);
        String text = line.substring(end);
        if (!text.startsWith("(")) {
            return Optional.of(new Define(name, List.of(), text, text));
        }
        int close = text.indexOf(')');
        if (close < 0) {
            return Optional.empty();
        }
        List<String> parameters = new ArrayList<>(List.of("__VA_ARGS__"));
        Words.each(text.substring(0, close), 1, parameters::add);
        return Optional.of(
                new Define(name, List.copyOf(parameters), text, text.substring(close + 1)));
    }

    /** The words that a change could come in by. */
    Set<String> words() {
        Set<String> words = new LinkedHashSet<>();
        Words.each(body, 0, words::add);
        parameters.forEach(words::remove);
        return words;
    }

    /** Whether tokens are glued together. */
    boolean pastes() {
        return body.contains("##");
    }
}
