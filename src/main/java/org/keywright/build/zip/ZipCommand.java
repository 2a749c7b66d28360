package org.keywright.build.zip;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One command of a full source zip's makefile; it runs in the zip's {@code tree}, and all paths in
 * it are relative to that.
 *
 * @param variables set before it
 * @param words the program and its arguments
 */
public record ZipCommand(SortedMap<String, String> variables, List<String> words) {

    public ZipCommand {
        variables = new TreeMap<>(variables);
        words = List.copyOf(words);
    }

    /** Whether a file of that name can be a target or a prerequisite. */
    public static boolean isFile(String name) {
        return MakeText.isName(name);
    }

    /** As it stands in a recipe; the program is looked for where {@code TOOLS} says. */
    String recipe() {
        return start() + arguments(words.subList(1, words.size()));
    }

    /** Variables and program. */
    String start() {
        StringBuilder text = new StringBuilder();
        variables.forEach(
                (name, value) ->
                        text.append(name)
                                .append('=')
                                .append(name.equals("MAKE") ? "'$(MAKE)'" : MakeText.word(value))
                                .append(' '));
        return text + "'$(TOOLS)'" + MakeText.word(words.getFirst());
    }

    private static String arguments(List<String> words) {
        return words.isEmpty() ? "" : " " + MakeText.words(words);
    }
}
