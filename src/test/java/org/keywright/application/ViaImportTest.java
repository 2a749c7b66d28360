package org.keywright.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.keycode.Keycode;
import org.keywright.problem.Checked;

class ViaImportTest {

    /** 0xFEED and 0x0001, as the small keyboard has them. */
    private static final long NUMBERS = 0xFEED_0001L;

    @RegisterExtension final OpenPrograms programs = OpenPrograms.ofEachTest();

    @TempDir Path folder;
    private Keywright keywright;
    private FirmwareTreeFixture tree;

    @BeforeEach
    void open() {
        keywright = programs.open(Home.find(), UserFolders.below(folder.resolve("user")));
        tree = new FirmwareTreeFixture(folder.resolve("qmk")).withBoard("own/one");
    }

    @Test
    void theUsbNumbersTellTheKeyboard() throws IOException {
        keywright.trees().use(tree.root());
        Checked<OpenKeymap> read = keywright.files().read(backup(NUMBERS), Optional.empty());
        OpenKeymap keymap = read.value().orElseThrow();
        assertThat(keymap.file()).isEmpty();
        assertThat(keymap.document().keyboard()).isEqualTo("own/one");
        assertThat(keymap.document().layers().getFirst().at(1).text()).isEqualTo("KC_B");
    }

    @Test
    void severalKeyboardsOfTheSameNumbersAreAskedAbout() throws IOException {
        tree.withBoard("own/two");
        keywright.trees().use(tree.root());
        Path file = backup(NUMBERS);
        assertThat(keywright.files().read(file, Optional.empty()).problems())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.code()).isEqualTo("via-keyboard");
                            assertThat(problem.message()).contains("own/one, own/two");
                        });
        assertThat(ForeignFiles.query(file)).isEqualTo("feed:0001");
        assertThat(keywright.files().read(file, Optional.of("own/two")).value())
                .hasValueSatisfying(k -> assertThat(k.document().keyboard()).isEqualTo("own/two"));
    }

    @Test
    void namesThatOnlyViaHasAreUnderstood() throws IOException {
        keywright.trees().use(tree.root());
        Path file = backup(NUMBERS);
        Files.writeString(
                file, Files.readString(file).replace("KC_A", "SPC_FN2").replace("KC_B", "MACRO05"));
        Checked<OpenKeymap> read = keywright.files().read(file, Optional.empty());
        assertThat(read.problems()).isEmpty();
        assertThat(read.value().orElseThrow().document().layers().getFirst().keys())
                .extracting(Keycode::text)
                .containsExactly("LT(2,KC_SPC)", "QK_MACRO_5");
    }

    @Test
    void onlyAFileThatSaysSoIsABackup() throws IOException {
        assertThat(ForeignFiles.kind(backup(NUMBERS))).isEqualTo(FileKind.VIA);
        Path keymap = folder.resolve("keymap.json");
        Files.writeString(keymap, "{\"keyboard\": \"own/one\", \"layers\": []}");
        assertThat(ForeignFiles.kind(keymap)).isEqualTo(FileKind.KEYMAP);
        Files.writeString(keymap, "{\"vendorProductId\": ");
        assertThat(ForeignFiles.kind(keymap)).isEqualTo(FileKind.KEYMAP);
        assertThat(ForeignFiles.kind(folder)).isEqualTo(FileKind.KEYMAP);
    }

    private Path backup(long numbers) throws IOException {
        Path file = folder.resolve("backup.json");
        Files.writeString(
                file,
                "{\"name\": \"Small\", \"vendorProductId\": %d, \"macros\": [\"\"], \"layers\": [[\"KC_A\", \"KC_B\"]]}"
                        .formatted(numbers));
        return file;
    }
}
