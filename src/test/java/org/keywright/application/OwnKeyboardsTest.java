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
import org.keywright.keyboard.BoardSummary;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;

/** Drawings that become keyboards of the user's own. */
final class OwnKeyboardsTest {

    private static final Path DRAWING = Path.of("src/test/resources/foreign/split.kle.json");

    @RegisterExtension final OpenPrograms programs = OpenPrograms.ofEachTest();

    @TempDir Path folder;
    private Keywright keywright;

    @BeforeEach
    void open() {
        keywright = programs.open(Home.find(), UserFolders.below(folder.resolve("user")));
    }

    @Test
    void aSavedDrawingIsAKeyboardAtOnceAndAfterARestart() {
        assertThat(keywright.boards().search("own/").boards()).isEmpty();
        Checked<String> saved = save("tiny", "", "B0 B1 B2", "D0,D1");
        assertThat(saved.problems()).isEmpty();
        assertThat(saved.value()).contains("own/tiny");
        assertThat(keywright.boards().search("own/tiny").boards())
                .extracting(BoardSummary::id)
                .containsExactly("own/tiny");
        keywright.close();
        open();
        KeyboardDefinition keyboard =
                keywright.boards().definition("own/tiny").value().orElseThrow();
        assertThat(keyboard.layoutList().getFirst().keys()).hasSize(6);
        assertThat(keyboard.processor()).isEqualTo("atmega32u4");
        assertThat(keyboard.matrixRows()).isEqualTo(2);
    }

    @Test
    void aKeymapCanBeBegunOnIt() {
        save("tiny", "promicro_rp2040", "GP2,GP3,GP4", "GP5,GP6");
        OpenKeymap begun =
                keywright.keymaps().create("own/tiny", Optional.empty()).value().orElseThrow();
        assertThat(begun.document().layers().getFirst().keys()).hasSize(6);
        assertThat(keywright.boards().definition("own/tiny").value().orElseThrow().processor())
                .isEqualTo("RP2040");
    }

    @Test
    void pinsThatAreMissingAreNamedAndDoNotStopIt() {
        Checked<String> saved = save("tiny", "", "B0", "");
        assertThat(saved.value()).isPresent();
        assertThat(saved.problems())
                .extracting(Problem::message)
                .containsExactly(
                        "The drawing has 3 columns, and pins are named for 1.",
                        "The drawing has 2 rows, and pins are named for 0.");
    }

    @Test
    void whatCannotBeAKeyboardIsNotWritten() {
        assertThat(codes(save("../out", "", "", ""))).contains("own-keyboard-name");
        assertThat(codes(save("", "", "", ""))).contains("own-keyboard-name");
        assertThat(codes(save("tiny", "", "B0 B1 B2 B3", ""))).contains("own-keyboard-pins");
        assertThat(codes(save("tiny", "nonsuch", "", ""))).contains("schema-enum");
        Checked<String> wrongPin = save("tiny", "", "QQ B1 B2", "D0 D1");
        assertThat(wrongPin.problems())
                .singleElement()
                .satisfies(
                        problem ->
                                assertThat(problem.location().describe())
                                        .contains("own/tiny/keyboard.json")
                                        .contains("/matrix_pins/cols/0"));
        assertThat(keywright.ownKeyboards().folder()).doesNotExist();
    }

    @Test
    void aKeyboardThatIsThereIsNotWrittenOver() throws IOException {
        save("tiny", "", "", "");
        Path file = keywright.ownKeyboards().file("tiny");
        String before = Files.readString(file);
        assertThat(codes(save("tiny", "kb2040", "", ""))).contains("own-keyboard-exists");
        assertThat(file).content().isEqualTo(before);
    }

    @Test
    void inAFirmwareTreeItLiesAmongTheOthers() throws IOException {
        FirmwareTreeFixture tree = new FirmwareTreeFixture(folder.resolve("qmk"));
        keywright.trees().use(tree.root());
        assertThat(keywright.ownKeyboards().folder())
                .isEqualTo(tree.root().resolve("keyboards/own"));
        keywright.trees().chooseBuiltIn();
        assertThat(keywright.ownKeyboards().folder())
                .isEqualTo(folder.resolve("user/data/keyboards/own"));
    }

    @Test
    void anyTextGivesAName() {
        assertThat(NewKeyboard.nameOf("My Split (v2)")).isEqualTo("my_split_v2");
        assertThat(NewKeyboard.nameOf("…")).isEqualTo("keyboard");
    }

    private Checked<String> save(String name, String controller, String columns, String rows) {
        Value.Table drawn = keywright.conversions().board(DRAWING, name).value().orElseThrow();
        return keywright
                .ownKeyboards()
                .save(new NewKeyboard(drawn, name, controller, "", columns, rows));
    }

    private static List<String> codes(Checked<String> saved) {
        assertThat(saved.value()).isEmpty();
        return saved.problems().stream().map(Problem::code).toList();
    }
}
