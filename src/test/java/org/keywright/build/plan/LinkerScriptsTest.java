package org.keywright.build.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.build.Sha256;

class LinkerScriptsTest {

    private static final List<String> LINK =
            List.of(
                    "arm-none-eabi-gcc",
                    "-o",
                    "a.elf",
                    "a.o",
                    "-T",
                    "ld/chip.ld",
                    "-Lmine",
                    "-L",
                    "ld");

    @TempDir Path tree;

    @BeforeEach
    void scripts() throws IOException {
        write("ld/chip.ld", "INCLUDE rules.ld");
        write("ld/rules.ld", "SECTIONS { }");
        Files.createDirectory(tree.resolve("mine"));
    }

    @Test
    void scriptsAreFoundWhereTheLinkerLooks() throws IOException {
        assertThat(LinkerScripts.of(tree, command(LINK)))
                .containsExactly("ld/chip.ld", "ld/rules.ld");
    }

    @Test
    void nothingChangedIsTheSameState() throws IOException {
        assertThat(state(LINK)).isPresent().isEqualTo(state(LINK));
    }

    @Test
    void aChangedIncludedScriptIsAnotherState() throws IOException {
        Optional<String> before = state(LINK);
        write("ld/rules.ld", "SECTIONS { .text : { *(.text) } }");
        assertThat(state(LINK)).isPresent().isNotEqualTo(before);
    }

    @Test
    void aScriptThatHidesAnotherIsAnotherState() throws IOException {
        Optional<String> before = state(LINK);
        write("mine/rules.ld", "SECTIONS { }");
        Optional<String> inFolder = state(LINK);
        write("rules.ld", "SECTIONS { }");
        assertThat(inFolder).isPresent().isNotEqualTo(before);
        assertThat(state(LINK)).isPresent().isNotEqualTo(before).isNotEqualTo(inFolder);
    }

    @Test
    void aLibraryThatAppearsInASearchedFolderIsAnotherState() throws IOException {
        Optional<String> before = state(LINK);
        write("mine/libc.a", "an archive");
        assertThat(state(LINK)).isPresent().isNotEqualTo(before);
    }

    @Test
    void aScriptThatNamesFilesOfItsOwnHasNoState() throws IOException {
        for (String command :
                List.of(
                        "INPUT(more.o)",
                        "GROUP ( -lc )",
                        "INPUT /* one */ (more.o)",
                        "SEARCH_DIR(x)")) {
            write("ld/rules.ld", command);
            assertThat(state(LINK)).as(command).isEmpty();
        }
    }

    @Test
    void aScriptThatIsNowhereInTheTreeHasNoState() throws IOException {
        write("ld/rules.ld", "INCLUDE elsewhere.ld");
        assertThat(state(LINK)).isEmpty();
    }

    @Test
    void optionsThatReadMoreFilesHaveNoState() throws IOException {
        for (String word :
                List.of(
                        "@words",
                        "-Wl,@words",
                        "-Wl,--version-script=x",
                        "lib/chip.a",
                        "-Wl,-R,x",
                        "--specs=mine/nano.specs")) {
            assertThat(state(List.of("arm-none-eabi-gcc", "-o", "a.elf", "a.o", word)))
                    .as(word)
                    .isEmpty();
        }
    }

    @Test
    void ordinaryOptionsHaveOne() throws IOException {
        List<String> words =
                List.of(
                        "arm-none-eabi-gcc",
                        "-o",
                        "a.elf",
                        "a.o",
                        "-lm",
                        "--specs=nano.specs",
                        "-Wl,--gc-sections",
                        "-Wl,-Map=/build/a.map,--cref",
                        "-Wl,--defsym=__main_stack_size__=0x400");
        assertThat(state(words)).isPresent();
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(tree.resolve(name).getParent());
        Files.writeString(tree.resolve(name), text);
    }

    private static ShellCommand command(List<String> words) {
        return new ShellCommand(Map.of(), words);
    }

    private Optional<String> state(List<String> words) throws IOException {
        return LinkerScripts.state(tree, command(words), this::hash);
    }

    private Optional<String> hash(String name) {
        try {
            return Optional.of(Sha256.of(Files.readAllBytes(tree.resolve(name))));
        } catch (IOException absent) {
            return Optional.empty();
        }
    }
}
