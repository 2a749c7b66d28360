package org.keywright.build.toolchain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A tool and everything it starts, to be killed together. A shell may start one more program
 * between the moment its children are listed and the moment they are killed; where the machine has
 * process groups that can be made, none escapes.
 */
final class ProcessGroup {

    private static final Path LEADER = Path.of("/usr/bin/setsid");
    private static final boolean GROUPS = Files.isExecutable(LEADER);

    /** Every shell has this; the program of the name is missing on some small systems. */
    private static final List<String> KILLER = List.of("/bin/sh", "-c", "kill -KILL \"-$0\"");

    private final Process process;

    ProcessGroup(Process process) {
        this.process = process;
    }

    /** The command that runs another one at the head of a group of its own. */
    static List<String> leading(List<String> command) {
        List<String> words = new ArrayList<>();
        if (GROUPS) {
            words.add(LEADER.toString());
        }
        words.addAll(command);
        return words;
    }

    /**
     * Kills all of it; nothing to do once the tool has ended, for what it left has another parent
     * by then. Looking all the same would read about every process of the machine.
     */
    void kill() {
        if (!process.isAlive()) {
            return;
        }
        if (!killGroup()) {
            try (Stream<ProcessHandle> children = process.descendants()) {
                children.toList().forEach(ProcessHandle::destroyForcibly);
            }
        }
        process.destroyForcibly();
    }

    /** Whether there was a group; only while the tool lives is the number surely its own. */
    private boolean killGroup() {
        if (!GROUPS) {
            return false;
        }
        try {
            List<String> command = new ArrayList<>(KILLER);
            command.add(Long.toString(process.pid()));
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
