package org.keywright.build.toolchain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.keywright.build.BuildStoppedException;
import org.keywright.build.Cancellation;
import org.keywright.build.ToolOutput;

/**
 * Runs one program to its end: arguments as a list, never a shell, an environment we chose, no
 * input.
 */
final class ToolProcess {

    /** More than any compiler says about one file; the rest is read and dropped. */
    private static final int LARGEST_OUTPUT = 4 << 20;

    /** What some operating systems need before any program starts; the rest is not inherited. */
    private static final List<String> INHERITED = List.of("SystemRoot", "SYSTEMROOT", "WINDIR");

    /** The variables that say where temporary files go. */
    static final List<String> SCRATCH = List.of("TMPDIR", "TMP", "TEMP");

    private ToolProcess() {}

    /**
     * Runs a program.
     *
     * @param command the program and its arguments
     * @param folder where it runs and, unless the environment names another, puts temporary files
     * @param environment all the variables it sees, but for the language, which is always C
     * @param cancellation kills it and everything it started
     * @param lines hears its output as it comes
     */
    static ToolOutput run(
            List<String> command,
            Path folder,
            Map<String, String> environment,
            Cancellation cancellation,
            Consumer<String> lines)
            throws IOException, BuildStoppedException {
        cancellation.check();
        Process process = builder(command, folder, environment).start();
        ProcessGroup group = new ProcessGroup(process);
        StringBuilder text = new StringBuilder();
        Cancellation.Subscription watch = cancellation.watch(group::kill);
        try {
            process.getOutputStream().close();
            copyLines(process, text, lines, cancellation);
            int exitCode = process.waitFor();
            cancellation.check();
            return new ToolOutput(exitCode, text.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BuildStoppedException(Cancellation.Reason.ASKED);
        } finally {
            watch.release();
            group.kill();
        }
    }

    private static ProcessBuilder builder(
            List<String> command, Path folder, Map<String, String> environment) {
        ProcessBuilder builder = new ProcessBuilder(ProcessGroup.leading(command));
        builder.directory(folder.toFile());
        builder.redirectErrorStream(true);
        Map<String, String> variables = builder.environment();
        variables.keySet().retainAll(INHERITED);
        variables.putAll(environment);
        variables.put("LC_ALL", "C");
        for (String name : SCRATCH) {
            variables.putIfAbsent(name, folder.toAbsolutePath().toString());
        }
        return builder;
    }

    private static void copyLines(
            Process process, StringBuilder text, Consumer<String> lines, Cancellation cancellation)
            throws IOException, BuildStoppedException {
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (text.length() + line.length() < LARGEST_OUTPUT) {
                    text.append(line).append('\n');
                    lines.accept(line);
                }
            }
        } catch (IOException e) {
            // Killing a process closes its pipe under the reader before the process is gone;
            // anything else is a real failure.
            cancellation.check();
            if (process.isAlive()) {
                throw e;
            }
        }
    }
}
