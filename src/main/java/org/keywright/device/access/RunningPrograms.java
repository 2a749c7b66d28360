package org.keywright.device.access;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Programs that run now, by the names Linux gives them.
 *
 * @param processes {@code /proc}
 */
record RunningPrograms(Path processes) {

    /** Whether a program of that name runs, whoever started it. */
    boolean contains(String name) {
        try (DirectoryStream<Path> all = Files.newDirectoryStream(processes, "[0-9]*")) {
            for (Path process : all) {
                if (name(process).equals(name)) {
                    return true;
                }
            }
        } catch (IOException unknown) {
            return false;
        }
        return false;
    }

    private static String name(Path process) {
        try {
            return Files.readString(process.resolve("comm")).strip();
        } catch (IOException ended) {
            return "";
        }
    }
}
