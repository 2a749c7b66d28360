package org.keywright.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A program with everything it is told.
 *
 * @param words the program's name, without a folder, and its arguments
 * @param variables what it finds in its environment besides the usual
 * @param scratch an existing folder for its temporary files
 * @param first a folder whose programs hide all others from what it starts
 */
public record ToolCall(
        List<String> words, Map<String, String> variables, Path scratch, Optional<Path> first) {

    public ToolCall {
        words = List.copyOf(words);
        variables = Map.copyOf(variables);
    }

    public ToolCall(List<String> words, Map<String, String> variables, Path scratch) {
        this(words, variables, scratch, Optional.empty());
    }
}
