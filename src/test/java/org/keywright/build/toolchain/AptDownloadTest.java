package org.keywright.build.toolchain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.build.Cancellation;

class AptDownloadTest {

    /** Knows {@code gcc-avr} once its lists were updated, and no other package ever. */
    private static final String PLAYED_APT =
            """
            #!/bin/sh
            echo "$@" >> calls.txt
            case "$*" in
              *update*) touch lists/updated; exit 0 ;;
            esac
            case "$*" in
              *missing=*) exit 100 ;;
            esac
            [ -f lists/updated ] && echo content > gcc-avr_1%3a5.4_all.deb
            """;

    private static final DebianPackage GCC = debian("gcc-avr");
    private static final DebianPackage MISSING = debian("missing");

    @TempDir Path folder;
    private Path program;

    @BeforeEach
    void playApt() throws Exception {
        Assumptions.assumeTrue(
                Files.isExecutable(Path.of("/bin/sh")), "skipped: there is no /bin/sh to play apt");
        program = Files.writeString(folder.resolve("apt-get"), PLAYED_APT);
        assertThat(program.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void emptyListsAreFetchedIntoAFolderOfOurOwn() throws Exception {
        assertThat(fetch(GCC)).containsExactly(GCC);
        assertThat(calls()).hasSize(3);
        assertThat(calls().get(0)).contains("gcc-avr=1:5.4").doesNotContain("Dir::State");
        assertThat(calls().get(1)).contains("Dir::State::lists=" + folder.resolve("lists"));
        assertThat(calls().get(2)).contains("gcc-avr=1:5.4").contains("Dir::State::lists=");
    }

    @Test
    void listsThatAreThereAreUsed() throws Exception {
        Files.createDirectories(folder.resolve("lists"));
        Files.createFile(folder.resolve("lists/updated"));

        assertThat(fetch(GCC)).containsExactly(GCC);
        assertThat(calls()).hasSize(1);
    }

    @Test
    void aPackageThatNobodyHasDoesNotHinderTheOthers() throws Exception {
        assertThat(fetch(MISSING, GCC)).containsExactly(GCC);
    }

    private List<DebianPackage> fetch(DebianPackage... wanted) throws Exception {
        return new ArrayList<>(
                new AptDownload(program, folder, new Cancellation(), line -> {})
                        .fetch(List.of(wanted))
                        .keySet());
    }

    private List<String> calls() throws Exception {
        return Files.readAllLines(folder.resolve("calls.txt"));
    }

    private static DebianPackage debian(String name) {
        return new DebianPackage(name, "1:5.4", new BundleFile(name + ".deb", "http://x", -1, ""));
    }
}
