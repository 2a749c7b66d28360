package org.keywright.build.toolchain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.build.Cancellation;

class MakeProbeTest {

    private static final SearchPath MACHINE = SearchPath.ofThisMachine();

    @TempDir Path folder;
    private Path make;

    @BeforeEach
    void findMake() {
        Assumptions.assumeTrue(
                MACHINE.find("make").isPresent(), "skipped: there is no make on this machine");
        make = MACHINE.find("make").orElseThrow();
    }

    @Test
    void gnuMakeWithAShellIsGood() throws Exception {
        assertThat(version(make, MACHINE)).matches("GNU make \\d+\\..*");
    }

    @Test
    void anotherMakeIsRefused() throws Exception {
        Path other = program("make", "#!/bin/sh\necho 'bmake 20200710'\n");

        assertThatThrownBy(() -> version(other, MACHINE))
                .isInstanceOf(ToolchainUnavailableException.class)
                .hasMessageContaining("is not GNU make");
    }

    @Test
    void aMissingToolIsNamed() throws Exception {
        Path bin = Files.createDirectory(folder.resolve("bin"));
        for (String tool :
                List.of(
                        "sh",
                        "awk",
                        "basename",
                        "cat",
                        "cp",
                        "date",
                        "dirname",
                        "echo",
                        "expr",
                        "find",
                        "grep",
                        "mkdir",
                        "mv",
                        "printf",
                        "rm",
                        "sort",
                        "test",
                        "tr")) {
            Path there = MACHINE.find(tool).orElseThrow(AssertionError::new);
            program("bin/" + tool, "#!/bin/sh\nexec " + there + " \"$@\"\n");
        }

        assertThatThrownBy(() -> version(make, new SearchPath(List.of(bin))))
                .isInstanceOf(ToolchainUnavailableException.class)
                .hasMessageContaining("finds no sed, uname");
    }

    @Test
    void aMakeThatFailsIsRefused() throws Exception {
        Path broken =
                program(
                        "make",
                        "#!/bin/sh\n[ \"$1\" = --version ] && echo 'GNU Make 4.3' && exit\nexit 2\n");

        assertThatThrownBy(() -> version(broken, MACHINE))
                .isInstanceOf(ToolchainUnavailableException.class)
                .hasMessageContaining("cannot run a small makefile");
    }

    private static String version(Path make, SearchPath path) throws Exception {
        return new MakeProbe().version(make, Map.of("PATH", path.text()), new Cancellation());
    }

    private Path program(String name, String script) throws Exception {
        Path program = Files.writeString(folder.resolve(name), script);
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return program;
    }
}
