package org.keywright.keymap.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Replacing a file at once. */
class AtomicFileTest {

    @TempDir Path folder;

    @Test
    void aNewFileAppearsAndNothingElse() throws IOException {
        Path file = folder.resolve("keymap.json");

        AtomicFile.write(file, bytes("new"));

        assertThat(file).hasContent("new");
        assertThat(names()).containsExactly("keymap.json");
    }

    @Test
    void anOldFileIsReplacedAndKeepsItsPermissions() throws IOException {
        Path file = Files.writeString(folder.resolve("keymap.json"), "a much longer old text");
        assumeTrue(
                Files.getFileAttributeView(file, PosixFileAttributeView.class) != null,
                "no permissions");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));

        AtomicFile.write(file, bytes("new"));

        assertThat(file).hasContent("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r--");
    }

    @Test
    void aSymbolicLinkStaysOne() throws IOException {
        Path real = Files.createDirectory(folder.resolve("real")).resolve("keymap.json");
        Files.writeString(real, "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("real/keymap.json"));

        AtomicFile.write(link, bytes("new"));

        assertThat(link).isSymbolicLink();
        assertThat(real).hasContent("new");
        assertThat(names()).containsExactly("link", "real");
    }

    @Test
    void aLinkToAFileThatIsNotThereYetMakesThatFile() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("later.json"));

        AtomicFile.write(link, bytes("new"));

        assertThat(folder.resolve("later.json")).hasContent("new");
        assertThat(link).isSymbolicLink();
    }

    @Test
    void leftoversOfADeadProcessAreClearedAwayAndOthersStay() throws IOException {
        Path file = folder.resolve("keymap.json");
        long alive = ProcessHandle.current().parent().orElseThrow().pid();
        Files.createFile(folder.resolve(".keymap.json.999999999999.1.keywright-tmp"));
        Files.createFile(folder.resolve(".keymap.json." + alive + ".1.keywright-tmp"));
        Files.createFile(folder.resolve(".keymap.json.notes.keywright-tmp"));
        Files.createFile(folder.resolve(".other.json.999999999999.1.keywright-tmp"));

        AtomicFile.write(file, bytes("new"));

        assertThat(names())
                .containsExactly(
                        ".keymap.json." + alive + ".1.keywright-tmp",
                        ".keymap.json.notes.keywright-tmp",
                        ".other.json.999999999999.1.keywright-tmp",
                        "keymap.json");
    }

    @Test
    void whatCannotBeWrittenLeavesTheOldFileAlone() throws IOException {
        Path blocked = Files.createDirectory(folder.resolve("keymap.json"));
        Files.createFile(blocked.resolve("inside"));

        assertThatThrownBy(() -> AtomicFile.write(blocked, bytes("new")))
                .isInstanceOf(IOException.class);
        assertThat(names()).containsExactly("keymap.json");
        assertThat(blocked.resolve("inside")).exists();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
