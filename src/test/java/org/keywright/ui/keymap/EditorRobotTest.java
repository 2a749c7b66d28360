package org.keywright.ui.keymap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.keywright.keyboard.Layout;
import org.keywright.keymap.History;
import org.keywright.ui.Boards;
import org.keywright.ui.FxTest;
import org.keywright.ui.NeedsLetters;
import org.keywright.ui.control.Keycap;
import org.keywright.ui.fx.Background;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The editor under a real mouse and a real keyboard, as far as a machine has them. */
@ExtendWith(NeedsLetters.class)
class EditorRobotTest {

    private static final Layout GRID = Boards.grid("LAYOUT", 2, 3);

    private final FxRobot robot = new FxRobot();
    private EditorViewModel editor;
    private EditorView view;
    private Stage stage;

    @BeforeEach
    void open() {
        FxTest.run(
                () -> {
                    editor =
                            new EditorViewModel(
                                    Boards.keyboard(GRID),
                                    Boards.keycodes(),
                                    new History(
                                            Boards.keymap(
                                                    GRID,
                                                    "KC_A KC_B KC_C KC_D KC_E MO(1)",
                                                    "KC_TRNS KC_TRNS KC_TRNS KC_TRNS KC_TRNS KC_TRNS")),
                                    document -> List.of(),
                                    Background.direct());
                    view = new EditorView(editor, query -> List.of());
                    view.attach();
                    stage = new Stage();
                    stage.setScene(new Scene(view, 900, 700));
                    FxTest.dress(stage.getScene(), false);
                    stage.show();
                    stage.requestFocus();
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() {
        FxTest.run(stage::close);
    }

    @Test
    void aClickedKeyTakesTheKeycodeThatIsClickedNext() {
        robot.clickOn(cap(".keyboard-pane .keycap", "A"));
        robot.clickOn(cap(".palette-keyboard .keycap", "Z"));
        assertThat(text(0)).isEqualTo("KC_Z");
        assertThat(editor.selectionProperty().get()).contains(new Place.Key(1));
    }

    @Test
    void aRectangleSelectsWhatItTouches() {
        Keycap first = cap(".keyboard-pane .keycap", "A");
        Keycap last = cap(".keyboard-pane .keycap", "E");
        Bounds from = first.localToScreen(first.getLayoutBounds());
        Bounds to = last.localToScreen(last.getLayoutBounds());
        robot.drag(from.getMinX() - 12, from.getMinY() + 4, MouseButton.PRIMARY)
                .dropTo(to.getCenterX(), to.getCenterY());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(editor.selectedKeys()).containsExactly(0, 1, 3, 4);
    }

    @Test
    void aRectangleBeginsOnAKeyWithShiftHeld() {
        Keycap first = cap(".keyboard-pane .keycap", "B");
        Keycap last = cap(".keyboard-pane .keycap", "E");
        robot.clickOn(cap(".keyboard-pane .keycap", "A"));
        List<String> before = IntStream.range(0, 6).mapToObj(this::text).toList();
        // The toolkit's headless mouse does not tell whether Shift is held.
        FxTest.run(() -> mouseWithShift(MouseEvent.MOUSE_PRESSED, first, first));
        FxTest.run(() -> mouseWithShift(MouseEvent.DRAG_DETECTED, first, last));
        FxTest.run(() -> mouseWithShift(MouseEvent.MOUSE_DRAGGED, first, last));
        FxTest.run(() -> mouseWithShift(MouseEvent.MOUSE_RELEASED, first, last));
        assertThat(editor.selectedKeys()).containsExactly(1, 4);
        assertThat(IntStream.range(0, 6).mapToObj(this::text)).containsExactlyElementsOf(before);
    }

    private static void mouseWithShift(EventType<MouseEvent> type, Node target, Node at) {
        Bounds place = at.localToScene(at.getLayoutBounds());
        double x = place.getCenterX();
        double y = place.getCenterY();
        PickResult pick = new PickResult(target, x, y);
        target.fireEvent(
                new MouseEvent(
                        type,
                        x,
                        y,
                        x,
                        y,
                        MouseButton.PRIMARY,
                        1,
                        true,
                        false,
                        false,
                        false,
                        type != MouseEvent.MOUSE_RELEASED,
                        false,
                        false,
                        false,
                        false,
                        false,
                        pick));
    }

    @Test
    void aKeycodeIsComposedWithTheKeyboardAlone() {
        focusKeyboard();
        robot.type(KeyCode.B);
        while (!focused("Ctrl")) {
            robot.type(KeyCode.TAB);
        }
        robot.type(KeyCode.SPACE).type(KeyCode.ENTER).type(KeyCode.ENTER).type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text(0)).isEqualTo("LCTL_T(KC_A)");
        assertThat(text(1)).isEqualTo("LCTL_T(KC_B)");
        robot.type(KeyCode.T);
        assertThat(text(2)).isEqualTo("KC_TRNS");
    }

    private boolean focused(String words) {
        return stage.getScene().getFocusOwner() instanceof javafx.scene.control.Labeled button
                && words.equals(button.getText());
    }

    @Test
    void theCardOfAKeyLeadsToItsOtherLayers() {
        focusKeyboard();
        robot.type(KeyCode.ENTER);
        robot.clickOn(
                robot.lookup(".key-about .layer-choice")
                        .match(node -> node.getAccessibleText().startsWith("Layer 1"))
                        .queryButton());
        assertThat(editor.layer()).isEqualTo(1);
        robot.write("KC_Z").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(editor.document().layers().get(1).at(0).text()).isEqualTo("KC_Z");
    }

    @Test
    void shiftAndArrowsSelectSeveralKeysToFill() {
        focusKeyboard();
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT, KeyCode.DOWN).release(KeyCode.SHIFT);
        robot.clickOn(cap(".palette-keyboard .keycap", "Z"));
        assertThat(text(0)).isEqualTo("KC_Z");
        assertThat(text(4)).isEqualTo("KC_Z");
        assertThat(text(2)).isEqualTo("KC_C");
        FxTest.run(view::focusKeyboard);
        robot.type(KeyCode.ESCAPE);
        assertThat(editor.selectedKeys()).containsExactly(4);
    }

    @Test
    void aKeycodeIsReplacedEverywhere() {
        focusKeyboard();
        robot.press(KeyCode.CONTROL).type(KeyCode.H).release(KeyCode.CONTROL);
        robot.write("KC_B").type(KeyCode.TAB).write("KC_Z").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text(1)).isEqualTo("KC_Z");
        robot.type(KeyCode.ESCAPE, KeyCode.RIGHT, KeyCode.DELETE);
        assertThat(text(1)).isEqualTo("KC_NO");
    }

    @Test
    void arrowsAndDeleteWorkWithoutAMouse() {
        focusKeyboard();
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.DOWN, KeyCode.LEFT, KeyCode.DELETE);
        assertThat(editor.selectionProperty().get()).contains(new Place.Key(4));
        assertThat(text(4)).isEqualTo("KC_NO");
        robot.type(KeyCode.T);
        assertThat(text(4)).isEqualTo("KC_TRNS");
    }

    @Test
    void pageDownShowsTheNextLayer() {
        focusKeyboard();
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(editor.layer()).isEqualTo(1);
        robot.type(KeyCode.PAGE_UP);
        assertThat(editor.layer()).isZero();
    }

    @Test
    void aDialThatGetsTheFocusIsWhereTheNextKeycodeGoes() {
        FxTest.run(() -> view.lookupAll(".dial .keycap").iterator().next().requestFocus());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(editor.selectionProperty().get()).contains(new Place.Turn(0, false));
        robot.clickOn(cap(".palette-keyboard .keycap", "Z"));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(new KeyEdits(editor).at(new Place.Turn(0, false)).text()).isEqualTo("KC_Z");
    }

    @Test
    void enterOpensACardInWhichAnyKeycodeCanBeTyped() {
        focusKeyboard();
        robot.type(KeyCode.ENTER);
        robot.write("LT(1,KC_A)").type(KeyCode.ENTER);
        assertThat(text(0)).isEqualTo("LT(1,KC_A)");
        robot.type(KeyCode.RIGHT, KeyCode.DELETE);
        assertThat(text(2)).isEqualTo("KC_NO");
    }

    @Test
    void typingModeSwallowsEverythingUntilEscape() {
        focusKeyboard();
        robot.type(KeyCode.K, KeyCode.PAGE_DOWN, KeyCode.T, KeyCode.DELETE);
        assertThat(editor.layer()).isZero();
        assertThat(List.of(text(0), text(1), text(2))).containsExactly("KC_PGDN", "KC_T", "KC_DEL");
        robot.type(KeyCode.ESCAPE, KeyCode.PAGE_DOWN);
        assertThat(editor.layer()).isEqualTo(1);
    }

    private void focusKeyboard() {
        FxTest.run(
                () -> {
                    editor.onSelect(new Place.Key(0));
                    view.focusKeyboard();
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Keycap cap(String query, String legend) {
        return FxTest.on(
                () ->
                        view.lookupAll(query).stream()
                                .map(Keycap.class::cast)
                                .filter(c -> c.look().legend().centre().equals(legend))
                                .findFirst()
                                .orElseThrow());
    }

    private String text(int key) {
        WaitForAsyncUtils.waitForFxEvents();
        return editor.document().layers().getFirst().keys().get(key).text();
    }
}
