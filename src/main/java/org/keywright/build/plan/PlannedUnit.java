package org.keywright.build.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * One source that the tree's makefiles compile.
 *
 * @param command the whole command
 * @param source as the command names it
 * @param object where the object goes, absolute
 * @param rule where the compiler writes which headers it read
 */
record PlannedUnit(ShellCommand command, String source, String object, String rule) {

    /**
     * Reads a compiler's command line.
     *
     * @throws UnreadablePlanException if it is another one
     */
    static PlannedUnit of(ShellCommand command) throws UnreadablePlanException {
        String text = String.join(" ", command.words());
        int output = command.words().lastIndexOf("-o");
        if (output < 2 || output != command.words().size() - 2) {
            throw new UnreadablePlanException("not a compilation", text);
        }
        String object = command.words().getLast();
        String source = command.words().get(output - 1);
        if (command.after("-MF").isPresent()) {
            return new PlannedUnit(command, source, object, command.after("-MF").get());
        }
        // Nobody asks assembler for its headers, but the cache has to know them.
        List<String> words = new ArrayList<>(command.words());
        words.addAll(List.of("-MMD", "-MF", object + ".d"));
        return new PlannedUnit(
                new ShellCommand(command.variables(), words), source, object, object + ".d");
    }

    /** The folders where headers are looked for, as the command names them. */
    List<String> headerFolders() {
        return command.words().stream()
                .filter(word -> word.startsWith("-I") && word.length() > 2)
                .map(word -> word.substring(2))
                .distinct()
                .toList();
    }
}
