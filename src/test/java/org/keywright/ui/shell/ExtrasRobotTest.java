package org.keywright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.application.Home;
import org.keywright.application.Keywright;
import org.keywright.application.OpenPrograms;
import org.keywright.application.UserFolders;
import org.keywright.keycode.Keycode;
import org.keywright.keycode.KeycodeParser;
import org.keywright.keymap.Combo;
import org.keywright.keymap.ExtraKind;
import org.keywright.keymap.Extras;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.Macro;
import org.keywright.option.OptionPath;
import org.keywright.option.Value;
import org.keywright.ui.FxTest;
import org.keywright.ui.NeedsLetters;
import org.keywright.ui.control.Keycap;
import org.keywright.ui.keymap.EditorViewModel;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Macros and combos made through the whole window, with mouse and keyboard. */
@ExtendWith(NeedsLetters.class)
class ExtrasRobotTest {

    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    @RegisterExtension final OpenPrograms programs = OpenPrograms.ofEachTest();

    @TempDir Path folder;

    private final FxRobot robot = new FxRobot();
    private Keywright program;
    private ShellViewModel shell;
    private Stage stage;

    @BeforeEach
    void open() {
        program = programs.open(Home.find(), UserFolders.below(folder));
        FxTest.run(
                () -> {
                    shell =
                            new ShellViewModel(
                                    program,
                                    new WindowRobotTest.Silent(),
                                    failing -> WindowRobotTest.onTheSpot());
                    stage = new Stage();
                    new MainWindow(stage, program, shell).show();
                    stage.setX(0);
                    stage.setY(0);
                    stage.setWidth(1280);
                    stage.setHeight(900);
                    shell.keymaps().onExample(planck());
                });
        WaitForAsyncUtils.waitForFxEvents();
        control(KeyCode.E);
    }

    @AfterEach
    void close() {
        FxTest.run(
                () -> {
                    shell.onLeave();
                    stage.close();
                });
        program.close();
    }

    @Test
    void aMacroIsRecordedEscapeIncludedAndPutOnAKeyByItsName() {
        click("Add a macro");
        robot.clickOn(field("Name")).eraseText(10).write("Close").type(KeyCode.ENTER);
        click("Record");
        robot.press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
        robot.type(KeyCode.ESCAPE, KeyCode.H, KeyCode.I);
        click("Stop");

        assertThat(document().macros().getLast())
                .isEqualTo(
                        new Macro(
                                List.of(
                                        new Macro.Keys("tap", List.of("LCTL", "S")),
                                        new Macro.Keys("tap", List.of("ESC")),
                                        new Macro.Type("hi"))));
        robot.clickOn(cap(".keyboard-pane .keycap", "Q"));
        click("Macros", ".palette-tab");
        robot.clickOn(cap(".palette-tile .keycap", "Close"));
        assertThat(document().layers().getFirst().at(1)).isEqualTo(code("QK_MACRO_3"));
        assertThat(cap(".keyboard-pane .keycap", "Close")).isNotNull();
    }

    @Test
    void aStepIsTypedAndMovedByTheKeyboard() {
        click("Add a macro");
        click("Text");
        robot.write("hello").type(KeyCode.ENTER);
        click("Keys");
        robot.write("lctl, c").type(KeyCode.ENTER);
        assertThat(steps())
                .containsExactly(
                        new Macro.Type("hello"), new Macro.Keys("tap", List.of("LCTL", "C")));
        robot.press(KeyCode.ALT).type(KeyCode.UP).release(KeyCode.ALT);
        assertThat(steps())
                .containsExactly(
                        new Macro.Keys("tap", List.of("LCTL", "C")), new Macro.Type("hello"));
    }

    @Test
    void aComboIsMadeByClickingItsKeysWhichLightUp() {
        click("Combos", ".kind-bar .toggle-button");
        click("Add a combo");
        click("Click keys");
        robot.clickOn(cap(".keyboard-pane .keycap", "Q"));
        robot.clickOn(cap(".keyboard-pane .keycap", "W"));
        robot.clickOn(cap(".keyboard-pane .keycap", "E"));
        robot.clickOn(cap(".keyboard-pane .keycap", "E"));
        assertThat(combo().keys()).containsExactly(code("KC_Q"), code("KC_W"));
        assertThat(lit()).containsExactlyInAnyOrder("Q", "W");
        robot.clickOn(field("Together they do"));
        robot.clickOn(cap(".palette-keyboard .keycap", "Esc"));
        assertThat(combo().result()).contains(code("KC_ESCAPE"));
        assertThat(document().config().at(OptionPath.of("features.combo")))
                .contains(new Value.Flag(true));
        assertThat(program.keymaps().problemsAnyway(document()))
                .noneMatch(problem -> problem.location().describe().startsWith("combos"));

        control(KeyCode.E);
        assertThat(lit()).isEmpty();
        robot.clickOn(cap(".keyboard-pane .keycap", "Q"));
        robot.clickOn(cap(".palette-keyboard .keycap", "Z"));
        assertThat(document().layers().getFirst().at(1)).isEqualTo(code("KC_Z"));
        assertThat(lit()).isEmpty();
    }

    @Test
    void undoTakesBackTheComboAndItsFeatureAtOnce() {
        KeymapDocument before = document();
        click("Combos", ".kind-bar .toggle-button");
        click("Add a combo");
        assertThat(document()).isNotEqualTo(before);
        control(KeyCode.Z);
        assertThat(document()).isEqualTo(before);
    }

    @Test
    void undoInAFieldIsTheKeymapsOnceTheFieldIsTakenOver() {
        click("Combos", ".kind-bar .toggle-button");
        click("Add a combo");
        robot.clickOn(field("Together they do")).write("KC_B").type(KeyCode.ENTER);
        assertThat(combo().result()).contains(code("KC_B"));
        control(KeyCode.Z);
        assertThat(combo().result()).isEmpty();
        control(KeyCode.Y);
        assertThat(combo().result()).contains(code("KC_B"));
    }

    @Test
    void keysTypedIntoThePanelChangeNoKey() {
        List<Keycode> keys = document().layers().getFirst().keys();
        click("Combos", ".kind-bar .toggle-button");
        robot.type(KeyCode.T, KeyCode.DELETE, KeyCode.K, KeyCode.A);
        assertThat(document().layers().getFirst().keys()).isEqualTo(keys);
    }

    private Path planck() {
        return program.examples().stream()
                .filter(example -> example.keyboard().equals("planck/rev3"))
                .findFirst()
                .orElseThrow()
                .file();
    }

    private void control(KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void click(String words) {
        click(words, words.equals("Click keys") ? ".click-keys" : ".extras-pane .button");
    }

    private void click(String words, String where) {
        robot.clickOn(
                FxTest.on(
                        () ->
                                stage.getScene().getRoot().lookupAll(where).stream()
                                        .filter(n -> n instanceof ButtonBase)
                                        .filter(n -> ((ButtonBase) n).getText().startsWith(words))
                                        .findFirst()
                                        .orElseThrow(() -> new AssertionError(words))));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private TextField field(String name) {
        WaitForAsyncUtils.waitForFxEvents();
        return FxTest.on(
                () ->
                        stage.getScene().getRoot().lookupAll(".extras-pane .text-field").stream()
                                .map(TextField.class::cast)
                                .filter(f -> name.equals(f.getAccessibleText()))
                                .findFirst()
                                .orElseThrow(() -> new AssertionError(name)));
    }

    private Keycap cap(String where, String legend) {
        WaitForAsyncUtils.waitForFxEvents();
        return FxTest.on(
                () ->
                        caps(where).stream()
                                .filter(c -> c.look().legend().centre().equals(legend))
                                .findFirst()
                                .orElseThrow(() -> new AssertionError(legend)));
    }

    private List<String> lit() {
        WaitForAsyncUtils.waitForFxEvents();
        return FxTest.on(
                () ->
                        caps(".keyboard-pane .keycap").stream()
                                .filter(c -> c.getPseudoClassStates().contains(LIT))
                                .map(c -> c.look().legend().centre())
                                .collect(Collectors.toList()));
    }

    private List<Keycap> caps(String where) {
        return stage.getScene().getRoot().lookupAll(where).stream()
                .filter(Node::isVisible)
                .map(Keycap.class::cast)
                .toList();
    }

    private KeymapDocument document() {
        WaitForAsyncUtils.waitForFxEvents();
        return FxTest.on(
                () ->
                        shell.sessionProperty()
                                .get()
                                .map(Session::editor)
                                .map(EditorViewModel::document)
                                .orElseThrow());
    }

    private List<Macro.Step> steps() {
        return document().macros().getLast().steps();
    }

    private Combo combo() {
        return new Combo(Extras.find(document(), ExtraKind.COMBO, 0).orElse(Value.Table.empty()));
    }

    private static Keycode code(String text) {
        return KeycodeParser.parse(text);
    }
}
