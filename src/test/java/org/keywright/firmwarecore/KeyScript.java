package org.keywright.firmwarecore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What is done to a keyboard, and what has to arrive.
 *
 * @param name the file's name without ending
 * @param sentence what it shows, its first line
 * @param config lines for the keymap's {@code config.h}
 * @param hostOptions for the simulated host, beyond those of the fixture board
 * @param commands for the simulated host
 * @param expected lines the host has to print, between enumeration and end
 */
record KeyScript(
        String name,
        String sentence,
        List<String> config,
        List<String> hostOptions,
        List<String> commands,
        List<String> expected) {

    private static final String CONFIG = "config ";
    private static final String HOST = "host ";

    static KeyScript read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        int rule = lines.indexOf("---");
        List<String> before = lines.subList(0, rule);
        return new KeyScript(
                file.getFileName().toString().replace(".txt", ""),
                before.getFirst().replaceFirst("^# *", ""),
                after(CONFIG, before),
                after(HOST, before).stream().flatMap(l -> List.of(l.split(" ")).stream()).toList(),
                before.stream().filter(l -> !l.startsWith(CONFIG) && !l.startsWith(HOST)).toList(),
                List.copyOf(lines.subList(rule + 1, lines.size())));
    }

    private static List<String> after(String word, List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(word))
                .map(line -> line.substring(word.length()))
                .toList();
    }
}
