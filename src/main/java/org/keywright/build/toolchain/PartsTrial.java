package org.keywright.build.toolchain;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.keywright.build.BuildStoppedException;
import org.keywright.build.Cancellation;
import org.keywright.build.ToolCall;
import org.keywright.build.ToolOutput;
import org.keywright.build.Toolchain;

/** Builds a small program with a toolchain, one part after the other, and times each. */
final class PartsTrial {

    private static final String SHELL_QUESTION =
            "all: ; @echo \"$(SHELL)\" && sh -c 'exit 3' || test $$? = 3 && echo works\n";

    /** The last line of every Intel HEX file. */
    private static final String END_OF_HEX = ":00000001FF";

    private final Toolchain toolchain;
    private final InstalledTools tools;
    private final Path folder;
    private final Cancellation cancellation;
    private final List<ToolchainPart> parts = new ArrayList<>();

    /**
     * @param folder an empty folder, which the trial fills
     */
    PartsTrial(Toolchain toolchain, SearchPath machine, Path folder, Cancellation cancellation) {
        this.toolchain = toolchain;
        this.tools = new InstalledTools(List.of(toolchain), machine);
        this.folder = folder;
        this.cancellation = cancellation;
    }

    /** Tries everything that can be tried; the parts after one that fails are left out. */
    List<ToolchainPart> compiler(CompilerKind kind) throws IOException, BuildStoppedException {
        Files.writeString(folder.resolve("sample.c"), kind.program());
        String prefix = kind.driver().substring(0, kind.driver().length() - "gcc".length());
        Files.writeString(folder.resolve("question.c"), kind.question());
        String place = " in " + toolchain.programs();
        String[] about = toolchain.version().split(", ", 2);
        boolean all =
                part(
                                "compiler",
                                kind.words("-c", "sample.c", "-o", "sample.o"),
                                "sample.o",
                                about[0] + place)
                        && part(
                                "C library",
                                kind.words("-E", "question.c", "-o", "question.i"),
                                "question.i",
                                about[about.length - 1])
                        && part(
                                "linker",
                                kind.words("sample.o", "-o", "sample.elf"),
                                "sample.elf",
                                firstLine(prefix + "ld", "--version"))
                        && part(
                                "objcopy",
                                List.of(
                                        prefix + "objcopy",
                                        "-O",
                                        "ihex",
                                        "sample.elf",
                                        "sample.hex"),
                                "sample.hex",
                                firstLine(prefix + "objcopy", "--version"));
        if (all && !hexIsWhole()) {
            parts.add(new ToolchainPart("objcopy", false, "wrote no whole file", Duration.ZERO));
        }
        return parts;
    }

    /** Tries make and, through it, the shell. */
    List<ToolchainPart> make() throws IOException, BuildStoppedException {
        Files.writeString(folder.resolve("shell.mk"), SHELL_QUESTION);
        long started = System.nanoTime();
        ToolOutput output = run(List.of("make", "-rRsf", "shell.mk"));
        Duration took = Duration.ofNanos(System.nanoTime() - started);
        String said = output.text().strip();
        boolean works = output.good() && said.endsWith("works");
        parts.add(
                new ToolchainPart(
                        "shell", works, works ? said.lines().findFirst().orElse("") : said, took));
        return parts;
    }

    private boolean part(String name, List<String> words, String product, String found)
            throws IOException, BuildStoppedException {
        long started = System.nanoTime();
        ToolOutput output = run(words);
        Duration took = Duration.ofNanos(System.nanoTime() - started);
        boolean good = output.good() && Files.isRegularFile(folder.resolve(product));
        parts.add(new ToolchainPart(name, good, good ? found : output.text().strip(), took));
        return good;
    }

    private String firstLine(String... words) throws IOException, BuildStoppedException {
        return run(List.of(words)).text().lines().findFirst().orElse("");
    }

    private ToolOutput run(List<String> words) throws IOException, BuildStoppedException {
        try {
            return tools.run(new ToolCall(words, Map.of(), folder), folder, cancellation);
        } catch (ToolchainUnavailableException e) {
            return new ToolOutput(1, e.getMessage());
        }
    }

    private boolean hexIsWhole() throws IOException {
        String hex = Files.readString(folder.resolve("sample.hex"), StandardCharsets.ISO_8859_1);
        return hex.startsWith(":") && hex.stripTrailing().endsWith(END_OF_HEX);
    }
}
