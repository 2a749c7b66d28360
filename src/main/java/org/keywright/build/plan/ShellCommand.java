package org.keywright.build.plan;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keywright.build.ToolCall;

/**
 * One simple command, its words as a shell would pass them on.
 *
 * @param variables set before the command, {@code NAME=value}
 * @param words the program and its arguments, at least one
 */
record ShellCommand(Map<String, String> variables, List<String> words) {

    private static final String ASSIGNMENT = "[A-Za-z_][A-Za-z0-9_]*=.*";

    ShellCommand {
        variables = Map.copyOf(variables);
        words = List.copyOf(words);
    }

    /** Takes the assignments off the front. */
    static ShellCommand of(List<String> words) throws UnreadablePlanException {
        Map<String, String> variables = new LinkedHashMap<>();
        int first = 0;
        while (first < words.size() && words.get(first).matches("(?s)" + ASSIGNMENT)) {
            String[] parts = words.get(first).split("=", 2);
            variables.put(parts[0], parts[1]);
            first++;
        }
        if (first == words.size()) {
            throw new UnreadablePlanException("no command", String.join(" ", words));
        }
        return new ShellCommand(variables, words.subList(first, words.size()));
    }

    String program() {
        return words.getFirst();
    }

    boolean has(String word) {
        return words.contains(word);
    }

    /** The word after that one. */
    Optional<String> after(String option) {
        int at = words.indexOf(option);
        return at >= 0 && at + 1 < words.size() ? Optional.of(words.get(at + 1)) : Optional.empty();
    }

    ToolCall call(Path scratch) {
        return new ToolCall(words, variables, scratch);
    }
}
