package org.keywright.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keyboard.PhysicalKey;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;

/** Keyboards made of drawings. */
class DrawnKeyboardTest {

    private static final Path DRAWING = Path.of("src/test/resources/foreign/split.kle.json");

    @RegisterExtension final OpenPrograms programs = OpenPrograms.ofEachTest();

    @TempDir Path folder;
    private Keywright keywright;

    @BeforeEach
    void open() {
        keywright = programs.open(Home.find(), UserFolders.below(folder.resolve("user")));
    }

    @Test
    void aDrawingBecomesAKeyboardThatAKeymapCanBeMadeFor() {
        Checked<Value.Table> made = keywright.conversions().board(DRAWING, "tiny");
        assertThat(made.problems()).extracting(Problem::code).containsExactly("drawing-left-out");
        KeyboardDefinition keyboard = resolved(made.value().orElseThrow());
        assertThat(keyboard.name()).isEqualTo("Tiny");
        assertThat(keyboard.matrixRows()).isEqualTo(2);
        assertThat(keyboard.matrixColumns()).isEqualTo(3);
        List<PhysicalKey> keys = keyboard.layoutList().getFirst().keys();
        assertThat(keys).hasSize(6);
        assertThat(keys.get(1).width()).isEqualTo(1.5);
        assertThat(keys.get(2).x()).isEqualTo(3.5);
        assertThat(keys.get(4).height()).isEqualTo(2);
        PhysicalKey turned = keys.getLast();
        assertThat(turned.rotation()).isEqualTo(15);
        assertThat(turned.rotationX()).isEqualTo(4);
        assertThat(turned.x()).isEqualTo(4.25);
        assertThat(turned.y()).isEqualTo(2);
        assertThat(turned.row()).isEqualTo(1);
        assertThat(turned.column()).isEqualTo(2);
        assertThat(keywright.keymaps().create("own/tiny", Optional.empty()).value()).isPresent();
    }

    private KeyboardDefinition resolved(Value.Table board) {
        FirmwareTreeFixture tree =
                new FirmwareTreeFixture(folder.resolve("qmk"))
                        .with("keyboards/own/tiny/keyboard.json", QmkJson.keyboard(board));
        keywright.trees().use(tree.root());
        return keywright.boards().definition("own/tiny").value().orElseThrow();
    }

    @Test
    void keysWithoutPlacesAreCountedRowByRow() throws IOException {
        Path raw = Files.writeString(folder.resolve("raw.txt"), "[\"Q\",\"W\"],\n[\"A\"]");
        Checked<Value.Table> made = keywright.conversions().board(raw, "tiny");
        assertThat(made.problems()).extracting(Problem::code).containsExactly("drawing-matrix");
        KeyboardDefinition keyboard = resolved(made.value().orElseThrow());
        assertThat(keyboard.layoutList().getFirst().keys())
                .extracting(key -> key.row() + "," + key.column())
                .containsExactly("0,0", "0,1", "1,0");
    }

    @Test
    void whatIsNoDrawingSaysSo() throws IOException {
        for (String text :
                List.of(
                        "",
                        "[[1]]",
                        "{}",
                        "[[{\"x\": 1e300}, \"a\"]]",
                        "[[[\"a\"]]]",
                        "[[\"99,99\"]]")) {
            Path file = Files.writeString(folder.resolve("odd.json"), text);
            assertThat(keywright.conversions().board(file, "odd").good()).as(text).isFalse();
        }
    }
}
