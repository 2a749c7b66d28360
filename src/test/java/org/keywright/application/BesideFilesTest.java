package org.keywright.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.keymap.AddExtra;
import org.keywright.keymap.ExtraKind;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.RemoveExtra;
import org.keywright.option.Value;
import org.keywright.problem.Problem;

/** Beside a keymap.json stands what QMK's own commands need of it, and nothing is overwritten. */
class BesideFilesTest {

    private static final KeymapDocument PLAIN =
            new KeymapDocument(
                    "acme/pad",
                    "mine",
                    "LAYOUT",
                    List.of(),
                    List.of(),
                    List.of(),
                    Value.Table.empty(),
                    Value.Table.empty());

    private static final KeymapDocument COMBO =
            new AddExtra(
                            ExtraKind.COMBO,
                            0,
                            Value.Table.empty()
                                    .with("keys", Value.texts(List.of("KC_A", "KC_B")))
                                    .with("result", new Value.Text("KC_ESC"))
                                    .with("layers", new Value.Listing(List.of())))
                    .applyTo(PLAIN);

    @TempDir Path folder;

    @Test
    void filesComeAndGoWithWhatTheyAreFor() throws IOException {
        assertThat(BesideFiles.write(COMBO, json())).isEmpty();
        assertThat(folder.resolve("keymap.c")).content().contains("key_combos");
        assertThat(folder.resolve("config.h")).content().contains("COMBO_SHOULD_TRIGGER");

        KeymapDocument none = new RemoveExtra(ExtraKind.COMBO, 0).applyTo(COMBO);
        assertThat(BesideFiles.write(none, json())).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileOfAnotherNameHasNothingBesideIt() throws IOException {
        BesideFiles.write(COMBO, folder.resolve("mine.json"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatSomebodyElseWroteStaysAsItIs() throws IOException {
        Path own = Files.writeString(folder.resolve("keymap.c"), "int mine;\n");
        assertThat(BesideFiles.write(COMBO, json()))
                .extracting(Problem::code)
                .containsExactly("beside-foreign");
        assertThat(own).hasContent("int mine;\n");
        assertThat(BesideFiles.write(PLAIN, json())).isEmpty();
        assertThat(own).hasContent("int mine;\n");
    }

    @Test
    void aLinkIsNotWrittenThrough() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path target = Files.writeString(elsewhere.resolve("x"), "precious");
        Files.createSymbolicLink(folder.resolve("keymap.c"), target);
        assertThat(BesideFiles.write(COMBO, json())).hasSize(1);
        assertThat(target).hasContent("precious");
    }

    private Path json() {
        return folder.resolve("keymap.json");
    }
}
