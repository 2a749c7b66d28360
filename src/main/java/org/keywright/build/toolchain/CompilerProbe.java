package org.keywright.build.toolchain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keywright.build.BuildStoppedException;
import org.keywright.build.Cancellation;
import org.keywright.build.ToolOutput;

/**
 * Finds out what a compiler is and whether it can build a program.
 *
 * @param kind what is asked of it
 */
record CompilerProbe(CompilerKind kind) implements ToolProbe {

    private static final Pattern ANSWER =
            Pattern.compile("KEYWRIGHT (\\d+) (\\d+) (\\d+) \"([^\"]+)\"");

    @Override
    public String program() {
        return kind.driver();
    }

    @Override
    public String version(Path driver, Map<String, String> variables, Cancellation cancellation)
            throws IOException, BuildStoppedException {
        Path folder = Files.createTempDirectory("keywright-probe");
        try {
            Trial trial = new Trial(driver, variables, folder, cancellation);
            String version = trial.version();
            trial.build();
            return version;
        } finally {
            FolderTree.delete(folder);
        }
    }

    @Override
    public List<Path> parts(Path driver, Map<String, String> variables, Cancellation cancellation)
            throws IOException, BuildStoppedException {
        Path folder = Files.createTempDirectory("keywright-probe");
        try {
            Trial trial = new Trial(driver, variables, folder, cancellation);
            return List.of(driver, trial.programPath("cc1"));
        } finally {
            FolderTree.delete(folder);
        }
    }

    @Override
    public List<ToolchainPart> parts(PartsTrial trial) throws IOException, BuildStoppedException {
        return trial.compiler(kind);
    }

    /** One compiler, asked in a folder of its own. */
    private final class Trial {

        private final Path driver;
        private final Map<String, String> variables;
        private final Path folder;
        private final Cancellation cancellation;

        Trial(Path driver, Map<String, String> variables, Path folder, Cancellation cancellation) {
            this.driver = driver;
            this.variables = variables;
            this.folder = folder;
            this.cancellation = cancellation;
        }

        String version() throws IOException, BuildStoppedException {
            Files.writeString(folder.resolve("question.c"), kind.question());
            ToolOutput output = good(run(words("-E", "-P", "question.c")));
            Matcher answer = ANSWER.matcher(output.text());
            if (!answer.find()) {
                throw new ToolchainUnavailableException(driver + " is not an " + kind.driver());
            }
            int major = Integer.parseInt(answer.group(1));
            int minor = Integer.parseInt(answer.group(2));
            if (major < kind.oldestMajor()
                    || major == kind.oldestMajor() && minor < kind.oldestMinor()) {
                throw new ToolchainUnavailableException(
                        "%s is version %d.%d; %d.%d or newer is needed"
                                .formatted(
                                        driver,
                                        major,
                                        minor,
                                        kind.oldestMajor(),
                                        kind.oldestMinor()));
            }
            return "%s %d.%d.%s, %s %s"
                    .formatted(
                            kind.driver(),
                            major,
                            minor,
                            answer.group(3),
                            kind.library(),
                            answer.group(4));
        }

        void build() throws IOException, BuildStoppedException {
            Files.writeString(folder.resolve("program.c"), kind.program());
            good(run(words("program.c", "-o", "program")));
        }

        Path programPath(String name) throws IOException, BuildStoppedException {
            return Path.of(run(List.of("-print-prog-name=" + name)).text().strip());
        }

        private List<String> words(String... more) {
            List<String> words = new ArrayList<>(kind.options());
            words.addAll(List.of(more));
            return words;
        }

        private ToolOutput run(List<String> arguments) throws IOException, BuildStoppedException {
            List<String> command = new ArrayList<>();
            command.add(driver.toString());
            command.addAll(arguments);
            return ToolProcess.run(command, folder, variables, cancellation, line -> {});
        }

        private ToolOutput good(ToolOutput output) throws ToolchainUnavailableException {
            if (!output.good()) {
                throw new ToolchainUnavailableException(
                        driver + " cannot build a small program: " + output.text().strip());
            }
            return output;
        }
    }
}
