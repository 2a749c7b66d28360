package org.keywright.build.plan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.keywright.build.BuildStoppedException;
import org.keywright.build.BuildTarget;
import org.keywright.build.Cancellation;
import org.keywright.build.ToolCall;
import org.keywright.build.ToolNeed;
import org.keywright.build.ToolOutput;
import org.keywright.build.Tools;
import org.keywright.build.bootloader.BootloaderMaker;

/**
 * Runs the tree's own makefiles, with files that are already there in the place of QMK's Python.
 */
final class MakeCall {

    /** Answers where a file lies that make includes; make itself notices when it is not there. */
    static final String ANSWERS =
            """
            #!/bin/sh
            case "$1" in
            *-rules-mk) ;;
            *) exit 0 ;;
            esac
            while [ "$#" -gt 1 ]; do
                if [ "$1" = --output ]; then printf '%s\\n' "$2"; fi
                shift
            done
            """;

    /**
     * Read after all others: tells what was read, the bootloader and which features are on, and
     * expands the compiler's flags once instead of once for each object, because some of them ask
     * the compiler. Not if they name the object.
     */
    private static final String LAST =
            """
            KEYWRIGHT_OBJECT := $$(@
            ifeq "$(findstring $$@,$(value CFLAGS))$(findstring $(KEYWRIGHT_OBJECT),$(value CFLAGS))" ""
            CFLAGS := $(CFLAGS)
            endif
            ifeq "$(findstring $$@,$(value CXXFLAGS))$(findstring $(KEYWRIGHT_OBJECT),$(value CXXFLAGS))" ""
            CXXFLAGS := $(CXXFLAGS)
            endif
            $(info KEYWRIGHT-MAKEFILES $(MAKEFILE_LIST))
            $(info KEYWRIGHT-BOOTLOADER $(strip $(BOOTLOADER)))
            KEYWRIGHT_SETTINGS := $(sort $(filter %_ENABLE,$(.VARIABLES)))
            $(foreach s,$(KEYWRIGHT_SETTINGS),$(info KEYWRIGHT-SETTING $s=$(strip $($s))))
            """;

    /** The exit code when something that make asked was killed; not one of make's own. */
    static final int KILLED = BootloaderMaker.KILLED;

    private final PlanRequest request;
    private final PlanFolder folder;
    private final Tools tools;
    private final Cancellation cancellation;

    MakeCall(PlanRequest request, PlanFolder folder, Tools tools, Cancellation cancellation) {
        this.request = request;
        this.folder = folder;
        this.tools = tools;
        this.cancellation = cancellation;
    }

    /** How make calls QMK's command line. */
    String generator() {
        return folder.out().resolve("qmk").toString();
    }

    private Path last() {
        return folder.out().resolve("last.mk");
    }

    /** Puts the files there that the makefiles read. */
    void writeFirst(SortedMap<String, String> first) throws IOException {
        for (Map.Entry<String, String> file : first.entrySet()) {
            Files.writeString(folder.generated().resolve(file.getKey()), file.getValue());
        }
    }

    /** What make would do, nothing done. */
    ToolOutput dryRun(SortedMap<String, String> first) throws IOException, BuildStoppedException {
        writeFirst(first);
        Path answers = Path.of(generator());
        Files.write(answers, ANSWERS.getBytes(StandardCharsets.UTF_8));
        Files.setPosixFilePermissions(answers, PosixFilePermissions.fromString("rwx------"));
        Files.writeString(last(), LAST);
        return request.target() == BuildTarget.FIRMWARE
                ? run("-n")
                : run("-n", "all", request.target().word());
    }

    /**
     * What make can be asked for beyond linking without it writing into the tree: Intel HEX, which
     * is what AVR keyboards want. Absent for others.
     */
    Optional<PlannedProduct> ownProduct() {
        if (!request.needs().contains(ToolNeed.AVR)) {
            return Optional.empty();
        }
        PlannedCopy hex =
                new PlannedCopy(
                        command("hex"), folder.product("hex").toString(), new Finish.None());
        return Optional.of(new PlannedProduct("hex", List.of(hex)));
    }

    /** Makes the linked program, with the generated files already written. */
    ToolOutput build() throws IOException, BuildStoppedException {
        return run("-j" + Runtime.getRuntime().availableProcessors(), "elf");
    }

    private ToolOutput run(String... more) throws IOException, BuildStoppedException {
        return run(command(more).words(), request.tree());
    }

    /** Runs any make there, and sees whether a compiler that it started was killed. */
    ToolOutput run(List<String> words, Path place) throws IOException, BuildStoppedException {
        AskedCompilers asked = AskedCompilers.in(folder.out().resolve("asked"));
        ToolCall call =
                new ToolCall(words, Map.of(), folder.scratch(), Optional.of(asked.folder()));
        ToolOutput output = tools.run(call, place, cancellation);
        return asked.allAnswered() ? output : new ToolOutput(KILLED, output.text());
    }

    private ShellCommand command(String... more) {
        List<String> words = new ArrayList<>(List.of("make"));
        words.addAll(List.of(more));
        words.addAll(List.of("-r", "-R", "-f", "builddefs/build_keyboard.mk"));
        words.addAll(List.of("-f", last().toString()));
        words.addAll(variables());
        return new ShellCommand(Map.of(), words);
    }

    /** Those that QMK's own command gives, and where everything goes. */
    List<String> variables() {
        List<String> variables =
                new ArrayList<>(
                        List.of(
                                "KEYBOARD=" + request.keyboard(),
                                "KEYMAP=" + request.keymap(),
                                "KEYBOARD_FILESAFE=" + request.keyboardWord(),
                                "TARGET=" + request.plainTarget(),
                                "BUILD_DIR=" + folder.out(),
                                "QMK_BIN=" + generator(),
                                "VERBOSE=false",
                                "COLOR=false",
                                "SILENT=true",
                                "SKIP_VERSION=yes",
                                // Its path may have blanks, and links begin with it.
                                "MAKE=make"));
        request.sources().converter().ifPresent(name -> variables.add("CONVERT_TO=" + name));
        variables.addAll(request.sources().variables(folder));
        return variables;
    }
}
