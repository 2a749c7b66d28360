package org.keywright.device.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * The file of udev rules on this computer: whether it is as it should be, and writing it with the
 * system's own question for permission.
 *
 * @param path where it lies
 * @param asking the program, and its arguments, that asks for permission and then runs the command
 *     behind it; no words for somebody who needs no permission; absent if there is none
 */
public record RuleFile(Path path, Optional<List<String>> asking) {

    private static final List<Path> ASKING =
            List.of(Path.of("/usr/bin/pkexec"), Path.of("/bin/pkexec"));

    /**
     * The text comes in at standard input, so that nothing lies anywhere between being shown and
     * being written; a half-written file does not end in {@code .rules}.
     */
    private static final String WRITE =
            "set -e; umask 022; cat > \"$1.new\"; mv \"$1.new\" \"$1\"; udevadm control --reload;"
                    + " udevadm trigger --action=change --subsystem-match=usb --subsystem-match=hidraw"
                    + " --subsystem-match=tty; udevadm settle --timeout=10";

    /** Somebody dismissed the question, or could not answer it (pkexec(1)). */
    private static final int DISMISSED = 126;

    private static final int NOT_AUTHORISED = 127;

    /** Where this computer has it. */
    public static RuleFile ofThisComputer() {
        return new RuleFile(Path.of(UdevRules.FILE), asksHere());
    }

    /** What came of the wish to write it. */
    public enum Outcome {
        /** It is written, and in force for devices that are plugged in. */
        WRITTEN,
        /** The user, or the system's policy, said no. */
        REFUSED,
        /** The system has no way to ask. */
        NO_WAY_TO_ASK,
        /** It was allowed and failed. */
        FAILED
    }

    /** Whether it says all that it should; it may say more about other keyboards. */
    public boolean isCurrent(UdevRules rules) {
        return new HashSet<>(lines()).containsAll(rules.text().lines().toList());
    }

    /** What to write: the rules, and those of keyboards that were named on another day. */
    String text(UdevRules rules) {
        List<String> text = new ArrayList<>(rules.text().lines().toList());
        List<String> others =
                lines().stream()
                        .filter(line -> UdevRules.KEYBOARD.matcher(line).matches())
                        .filter(line -> !text.contains(line))
                        .toList();
        text.addAll(text.size() - 1, others);
        return String.join("\n", text) + "\n";
    }

    private List<String> lines() {
        try {
            return Files.isRegularFile(path) ? Files.readAllLines(path) : List.of();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /** How a user writes it by hand. */
    public String byHand() {
        return "keywright devices --udev-rules | sudo tee "
                + path
                + " && sudo udevadm control --reload && sudo udevadm trigger";
    }

    /** Asks the system to write it; waits for the user's answer. */
    public Outcome write(UdevRules rules) {
        if (asking.isEmpty()) {
            return Outcome.NO_WAY_TO_ASK;
        }
        List<String> command = new ArrayList<>(asking.get());
        command.addAll(List.of("/bin/sh", "-c", WRITE, "keywright-rules", path.toString()));
        return run(command, text(rules));
    }

    private static Optional<List<String>> asksHere() {
        if ("root".equals(System.getProperty("user.name"))) {
            return Optional.of(List.of());
        }
        return ASKING.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> List.of(program.toString()));
    }

    private static Outcome run(List<String> command, String input) {
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            try (var in = process.getOutputStream()) {
                in.write(input.getBytes(StandardCharsets.UTF_8));
            } catch (IOException refusedBeforeReading) {
                return outcome(process.waitFor());
            }
            return outcome(process.waitFor());
        } catch (IOException cannotStart) {
            return Outcome.NO_WAY_TO_ASK;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcome.REFUSED;
        }
    }

    static Outcome outcome(int exitCode) {
        return switch (exitCode) {
            case 0 -> Outcome.WRITTEN;
            case DISMISSED, NOT_AUTHORISED -> Outcome.REFUSED;
            default -> Outcome.FAILED;
        };
    }
}
