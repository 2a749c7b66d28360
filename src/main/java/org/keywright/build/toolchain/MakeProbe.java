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

/** Finds out whether a {@code make} is GNU's and has the shell and small tools it needs. */
record MakeProbe() implements ToolProbe {

    private static final Pattern VERSION = Pattern.compile("GNU Make (\\d+\\.\\d+[\\d.]*)");

    /** What {@code make} prints when all is well. */
    private static final String ANSWER = "KEYWRIGHT -A -b A 2 missing:";

    /** The tools its shell does not find. */
    private static final Pattern MISSING = Pattern.compile("missing: ([a-z]+(?: [a-z]+)*)");

    /**
     * Asks for what reading a tree's makefiles takes: a shell, tools that work together, late
     * expansion. The tools are those that QMK's makefiles call while they are read or build; the
     * shell is asked for them because it may have them built in.
     */
    private static final String PROGRAM =
            """
            TOOLS := awk basename cat cp date dirname echo expr find grep mkdir mv printf rm sed \
            sort test tr uname
            MISSING := $(shell for t in $(TOOLS); do command -v $$t >/dev/null || echo $$t; done)
            WORDS := $(shell printf '%s\\n' b a | sort | sed -e 's/a/A/' | awk '{ print "-" $$1 }')
            LATE = $(findstring A,$(WORDS))
            all: ; @echo KEYWRIGHT $(WORDS) $(LATE) $(words $(value LATE)) missing: $(MISSING)
            """;

    @Override
    public String program() {
        return "make";
    }

    @Override
    public boolean callsOthers() {
        return true;
    }

    @Override
    public String version(Path make, Map<String, String> variables, Cancellation cancellation)
            throws IOException, BuildStoppedException {
        Path folder = Files.createTempDirectory("keywright-probe");
        try {
            ToolOutput about = run(make, folder, variables, cancellation, "--version");
            Matcher version = VERSION.matcher(about.text());
            if (!version.find()) {
                throw new ToolchainUnavailableException(make + " is not GNU make");
            }
            Files.writeString(folder.resolve("trial.mk"), PROGRAM);
            judge(make, run(make, folder, variables, cancellation, "-rRsf", "trial.mk"));
            return "GNU make " + version.group(1);
        } finally {
            FolderTree.delete(folder);
        }
    }

    private static void judge(Path make, ToolOutput output) throws ToolchainUnavailableException {
        Matcher missing = MISSING.matcher(output.text());
        if (missing.find()) {
            throw new ToolchainUnavailableException(
                    make + " finds no " + missing.group(1).strip().replace(" ", ", "));
        }
        if (!output.good() || !output.text().startsWith(ANSWER)) {
            throw new ToolchainUnavailableException(
                    make + " cannot run a small makefile: " + output.text().strip());
        }
    }

    @Override
    public List<Path> parts(Path make, Map<String, String> variables, Cancellation cancellation) {
        return List.of(make);
    }

    @Override
    public List<ToolchainPart> parts(PartsTrial trial) throws IOException, BuildStoppedException {
        return trial.make();
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
