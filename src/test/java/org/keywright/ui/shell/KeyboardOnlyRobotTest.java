package org.keywright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.keymap.LayerNames;
import org.keywright.keymap.Macro;
import org.keywright.ui.FxTest;
import org.keywright.ui.NeedsLetters;
import org.keywright.ui.control.Keycap;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The whole window without a mouse. */
@ExtendWith(NeedsLetters.class)
class KeyboardOnlyRobotTest {

    private static final int MOST_STOPS = 150;

    @TempDir Path folder;

    private final FxRobot robot = new FxRobot();
    private TestWindow window;

    @BeforeEach
    void open() {
        window = TestWindow.open(folder, 1280, 800);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aKeymapIsBegunEditedNamedAndItsOptionsAreSet() {
        robot.write("planck");
        type(KeyCode.ENTER);
        assertThat(owner()).isInstanceOf(Keycap.class);
        type(KeyCode.RIGHT);
        type(KeyCode.K);
        type(KeyCode.Z);
        type(KeyCode.ESCAPE);
        List<String> typed =
                FxTest.on(
                        () ->
                                window.editor().document().layers().getFirst().keys().stream()
                                        .map(code -> code.text())
                                        .toList());
        assertThat(typed).contains("KC_Z");
        nameTheLayer("Nav");
        setAnOption();
        take("build firmware");
        assertThat(FxTest.on(() -> window.root().lookup(".drawer"))).isNotNull();
    }

    @Test
    void everySheetOfAShortcutIsOpenedLeftAndTheKeysHaveTheFocusAgain() {
        window.example();
        Node key = owner();
        assertThat(key).isInstanceOf(Keycap.class);
        for (KeyCode letter : List.of(KeyCode.B, KeyCode.H, KeyCode.K)) {
            robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(letter);
            robot.release(KeyCode.SHIFT, KeyCode.CONTROL);
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(part(owner(), List.of("sheet-pane"))).as("%s", letter).isNotEqualTo("none");
            type(KeyCode.ESCAPE);
            assertThat(owner()).as("after %s", letter).isSameAs(key);
        }
        type(KeyCode.F1);
        assertThat(owner()).isInstanceOf(TextInputControl.class);
        type(KeyCode.ESCAPE);
        assertThat(owner()).isSameAs(key);
    }

    @Test
    void tabComesRoundOnASheetThatAsks() {
        window.example();
        FxTest.run(() -> window.shell().onSheet(new Sheet.AskSave("mine", () -> {})));
        WaitForAsyncUtils.waitForFxEvents();
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            answers.add(((Button) owner()).getText());
            type(KeyCode.TAB);
        }
        assertThat(answers).containsExactly("Save", "Discard", "Cancel", "Save");
        robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(((Button) owner()).getText()).as("and back").isEqualTo("Save");
    }

    @Test
    void aMacroIsRecordedAndStopped() {
        window.example();
        robot.press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        walkTo(".extras-pane");
        tabTo("add-extra");
        type(KeyCode.SPACE);
        tabTo("record-button");
        type(KeyCode.SPACE);
        type(KeyCode.A);
        type(KeyCode.ESCAPE);
        robot.press(KeyCode.ESCAPE).sleep(1500).release(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.editor().document().macros().getLast().steps())
                .containsExactly(new Macro.Type("a"), new Macro.Keys("tap", List.of("ESC")));
    }

    private void tabTo(String styleClass) {
        for (int i = 0; i < 40 && !owner().getStyleClass().contains(styleClass); i++) {
            type(KeyCode.TAB);
        }
        assertThat(owner().getStyleClass()).contains(styleClass);
    }

    private void nameTheLayer(String name) {
        walkTo(".layers-pane");
        for (int i = 0; i < 8 && !owner().getStyleClass().contains("layer-row"); i++) {
            type(KeyCode.TAB);
        }
        type(KeyCode.F2);
        assertThat(owner()).isInstanceOf(TextInputControl.class);
        robot.write(name);
        type(KeyCode.ENTER);
        assertThat(LayerNames.of(window.editor().document())).contains(name);
    }

    private void setAnOption() {
        robot.press(KeyCode.CONTROL).type(KeyCode.COMMA).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("debounce");
        type(KeyCode.ENTER);
        robot.write("9");
        type(KeyCode.ENTER);
        assertThat(window.editor().document().config().toString()).contains("9");
        type(KeyCode.ESCAPE);
        type(KeyCode.ESCAPE);
    }

    private void take(String words) {
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        robot.write(words);
        type(KeyCode.ENTER);
    }

    @Test
    void f6GoesThroughEveryPartOfTheEditorAndBackToTheFirst() {
        window.example();
        type(KeyCode.F8);
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            parts.add(part(owner()));
            type(KeyCode.F6);
        }
        assertThat(parts)
                .contains("top-bar", "layers-pane", "keyboard-pane", "palette-pane", "drawer");
        assertThat(parts).doesNotContain("none");
        assertThat(parts.getLast()).isEqualTo(parts.getFirst());
    }

    @Test
    void tabComesRoundAndTheFocusIsAlwaysInSight() {
        for (boolean editor : List.of(false, true)) {
            if (editor) {
                window.example();
            }
            Set<Node> seen = new LinkedHashSet<>();
            Node first = owner();
            for (Node at = first; seen.add(at) && seen.size() < MOST_STOPS; at = owner()) {
                assertThat(inSight(at)).as("%s", at).isTrue();
                type(KeyCode.TAB);
            }
            assertThat(seen).hasSizeBetween(5, MOST_STOPS - 1);
            assertThat(owner()).as("no trap").isSameAs(first);
        }
    }

    private boolean inSight(Node node) {
        return FxTest.on(
                () -> {
                    Bounds at = node.localToScene(node.getBoundsInLocal());
                    return node.getScene() != null
                            && at.getMaxX() > 0
                            && at.getMaxY() > 0
                            && at.getMinX() < window.stage().getScene().getWidth()
                            && at.getMinY() < window.stage().getScene().getHeight();
                });
    }

    private void walkTo(String pane) {
        for (int i = 0; i < 8 && !("." + part(owner())).equals(pane); i++) {
            type(KeyCode.F6);
        }
        assertThat("." + part(owner())).isEqualTo(pane);
    }

    private static String part(Node node) {
        return part(
                node,
                List.of(
                        "top-bar",
                        "layers-pane",
                        "keyboard-pane",
                        "detail-bar",
                        "palette-pane",
                        "extras-pane",
                        "drawer"));
    }

    private static String part(Node node, List<String> parts) {
        for (Node at = node; at != null; at = at.getParent()) {
            for (String part : parts) {
                if (at.getStyleClass().contains(part)) {
                    return part;
                }
            }
        }
        return "none";
    }

    private Node owner() {
        return FxTest.on(() -> window.stage().getScene().getFocusOwner());
    }

    private void type(KeyCode code) {
        robot.type(code);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
