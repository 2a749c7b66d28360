package org.keywright.bench.guest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Runs somebody else's program and keeps what it says for when it fails. */
final class Tool {

    private static final int MINUTES = 4;

    private final Path folder;
    private final StringBuilder said = new StringBuilder();

    Tool(Path folder) {
        this.folder = folder;
    }

    /**
     * Runs it to its end.
     *
     * @return what it ended with, -1 if it did not end in time
     */
    int run(String... command) throws IOException, InterruptedException {
        Path log = folder.resolve("log");
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                        .redirectOutput(log.toFile())
                        .start();
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        if (!ended) {
            process.destroyForcibly().waitFor();
        }
        int with = ended ? process.exitValue() : -1;
        said.append("$ ").append(String.join(" ", command)).append('\n');
        said.append(new String(java.nio.file.Files.readAllBytes(log), StandardCharsets.UTF_8));
        said.append("\n=> ").append(with).append('\n');
        return with;
    }

    /** Everything said so far, with the commands. */
    String said() {
        return said.toString();
    }
}
