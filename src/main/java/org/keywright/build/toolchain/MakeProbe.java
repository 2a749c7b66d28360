package org.keywright.build.toolchain;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keywright.build.BuildStoppedException;
import org.keywright.build.Cancellation;
import org.keywright.build.ToolOutput;

/** Finds out whether a {@code make} is GNU's and has the shell and small tools it needs. */
record MakeProbe() implements ToolProbe {

    /** What QMK's makefiles call while they are read or while they build. */
    static final List<String> TOOLS =
            List.of(
                    "sh",
                    "awk",
                    "basename",
                    "cat",
                    "cp",
                    "date",
                    "dirname",
                    "echo",
                    "find",
                    "grep",
                    "mkdir",
                    "mv",
                    "printf",
                    "rm",
                    "sed",
                    "sort",
                    "test",
                    "tr",
                    "uname");

    private static final Pattern VERSION = Pattern.compile("GNU Make (\\d+\\.\\d+[\\d.]*)");

    /** Asks for what reading a tree's makefiles takes: a shell, its tools, late expansion. */
    private static final String PROGRAM =
            """
            WORDS := $(shell printf '%s\\n' b a | sort | sed -e 's/a/A/' | awk '{ print "-" $$1 }')
            LATE = $(findstring A,$(WORDS))
            all: ; @echo KEYWRIGHT $(WORDS) $(LATE) $(words $(value LATE))
            """;

    private static final String ANSWER = "KEYWRIGHT -A -b A 2";

    @Override
    public String program() {
        return "make";
    }

    @Override
    public String version(Path make, Map<String, String> variables, Cancellation cancellation)
            throws IOException, BuildStoppedException {
        Path folder = Files.createTempDirectory("keywright-probe");
        try {
            Matcher version =
                    VERSION.matcher(run(make, folder, variables, cancellation, "--version").text());
            if (!version.find()) {
                throw new ToolchainUnavailableException(make + " is not GNU make");
            }
            refuseMissing(make, variables);
            Files.writeString(folder.resolve("trial.mk"), PROGRAM);
            ToolOutput output = run(make, folder, variables, cancellation, "-rRsf", "trial.mk");
            if (!output.good() || !output.text().startsWith(ANSWER)) {
                throw new ToolchainUnavailableException(
                        make + " cannot run a small makefile: " + output.text().strip());
            }
            return "GNU make " + version.group(1);
        } finally {
            FolderTree.delete(folder);
        }
    }

    @Override
    public List<Path> parts(Path make, Map<String, String> variables, Cancellation cancellation) {
        return List.of(make);
    }

    private static void refuseMissing(Path make, Map<String, String> variables)
            throws ToolchainUnavailableException {
        SearchPath path =
                new SearchPath(
                        Arrays.stream(
                                        variables
                                                .getOrDefault("PATH", "")
                                                .split(Pattern.quote(File.pathSeparator)))
                                .map(Path::of)
                                .toList());
        List<String> missing = TOOLS.stream().filter(t -> path.find(t).isEmpty()).toList();
        if (!missing.isEmpty()) {
            throw new ToolchainUnavailableException(
                    make + " has no " + String.join(", ", missing) + " beside it");
        }
    }

    private static ToolOutput run(
            Path make,
            Path folder,
            Map<String, String> variables,
            Cancellation cancellation,
            String... arguments)
            throws IOException, BuildStoppedException {
        List<String> command = new ArrayList<>(List.of(make.toString()));
        command.addAll(List.of(arguments));
        return ToolProcess.run(command, folder, variables, cancellation, line -> {});
    }
}
