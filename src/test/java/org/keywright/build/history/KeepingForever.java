package org.keywright.build.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** A program that keeps one build after the other until it is killed. */
final class KeepingForever {

    private KeepingForever() {}

    public static void main(String[] arguments) throws IOException {
        BuildHistory history = new BuildHistory(Path.of(arguments[0]));
        long limit = Long.parseLong(arguments[2]);
        for (long i = 0; i < limit; i++) {
            String firmware = "x".repeat(200_000) + i % 7;
            history.keep(TestRecord.of(Instant.now(), firmware), TestRecord.files(firmware));
            if (i == 0) {
                Files.createFile(Path.of(arguments[1]));
            }
        }
    }
}
