package org.keywright.build.plan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A linker script that fills the rest of a memory, as ChibiOS's does with the heap: when nothing is
 * left to fill it has to go backwards, and no option lets the linker go on then. A copy of it stays
 * where it is instead, so that the program can be measured.
 */
final class PatientScript {

    private static final Pattern STOPPED =
            Pattern.compile(
                    "(?m)[: ]([^:\\s]+):(\\d{1,6}):? cannot move location counter backwards");
    private static final Pattern MOVE = Pattern.compile("(\\s*)\\.\\s*=\\s*([^;]*);(.*)");
    private static final long LARGEST = 4 << 20;

    private PatientScript() {}

    /**
     * Lays a copy of the script that the linker stopped at into a folder.
     *
     * @param said what the linker said
     * @param folder for the copy
     * @return the linker's command with that folder before all others; the same command if the
     *     linker did not stop at such a script
     */
    static ShellCommand instead(Path tree, ShellCommand link, String said, Path folder)
            throws IOException {
        Matcher stopped = STOPPED.matcher(said);
        if (!stopped.find()) {
            return link;
        }
        Path name = Path.of(stopped.group(1)).getFileName();
        Optional<Path> script =
                LinkerScripts.of(tree, link).stream()
                        .map(tree::resolve)
                        .filter(found -> found.getFileName().equals(name))
                        .findFirst();
        if (script.isEmpty() || Files.size(script.get()) > LARGEST) {
            return link;
        }
        String text = Files.readString(script.get(), StandardCharsets.ISO_8859_1);
        String patient = patient(text, Integer.parseInt(stopped.group(2)));
        Files.writeString(folder.resolve(name), patient, StandardCharsets.ISO_8859_1);
        List<String> words = new ArrayList<>(link.words());
        words.add(1, "-L" + folder);
        return new ShellCommand(link.variables(), words);
    }

    /** The script with the location counter of one line, counted from 1, never going backwards. */
    static String patient(String script, int line) {
        List<String> lines = new ArrayList<>(script.lines().toList());
        if (line >= 1 && line <= lines.size()) {
            Matcher move = MOVE.matcher(lines.get(line - 1));
            if (move.matches()) {
                lines.set(
                        line - 1,
                        "%s. = MAX(ABSOLUTE(.), %s);%s"
                                .formatted(move.group(1), move.group(2), move.group(3)));
            }
        }
        return String.join("\n", lines) + "\n";
    }
}
