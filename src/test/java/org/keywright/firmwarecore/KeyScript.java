package org.keywright.firmwarecore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is done to a keyboard, and what has to arrive.
 *
 * @param name the file's name without ending
 * @param sentence what it shows, its first line
 * @param config lines for the keymap's {@code config.h}
 * @param rules lines for the keymap's {@code rules.mk}
 * @param hostOptions for the simulated host, beyond those of the fixture board
 * @param commands for the simulated host
 * @param expected lines the host has to print, between enumeration and end
 */
record KeyScript(
        String name,
        String sentence,
        List<String> config,
        List<String> rules,
        List<String> hostOptions,
        List<String> commands,
        List<String> expected) {

    private static final String CONFIG = "config ";
    private static final String RULES = "rules ";
    private static final String HOST = "host ";

    static KeyScript read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        int rule = lines.indexOf("---");
        List<String> before = lines.subList(0, rule);
        return new KeyScript(
                file.getFileName().toString().replace(".txt", ""),
                before.getFirst().replaceFirst("^# *", ""),
                after(CONFIG, before),
                after(RULES, before),
                after(HOST, before).stream().flatMap(l -> Stream.of(l.split(" "))).toList(),
                before.stream().filter(KeyScript::isCommand).toList(),
                List.copyOf(lines.subList(rule + 1, lines.size())));
    }

    private static boolean isCommand(String line) {
        return Stream.of(CONFIG, RULES, HOST).noneMatch(line::startsWith);
    }

    private static List<String> after(String word, List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(word))
                .map(line -> line.substring(word.length()))
                .toList();
    }
}
