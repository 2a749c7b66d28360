package org.keywright.ui.options;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.controls.ToggleSwitch;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.option.OptionPath;
import org.keywright.option.Value;
import org.keywright.ui.FxTest;
import org.keywright.ui.NeedsLetters;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The options under a real mouse and a real keyboard, as far as a machine has them. */
@ExtendWith(NeedsLetters.class)
class OptionsRobotTest {

    @TempDir Path folder;

    private final FxRobot robot = new FxRobot();
    private final AtomicInteger left = new AtomicInteger();
    private OptionsBench bench;
    private OptionsView view;
    private Stage stage;

    @BeforeEach
    void open() {
        FxTest.run(
                () -> {
                    bench = new OptionsBench(folder, "crkbd/rev1");
                    view = new OptionsView(bench.model, left::incrementAndGet);
                    stage = new Stage();
                    stage.setScene(new Scene(view, 1000, 700));
                    FxTest.dress(stage.getScene(), false);
                    stage.show();
                    view.attach();
                    stage.requestFocus();
                    view.focusSearch();
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() {
        FxTest.run(
                () -> {
                    view.detach();
                    stage.close();
                });
    }

    @Test
    void anOptionIsSearchedChangedMarkedUndoneAndReset() {
        robot.write("TAPPING_TERM");
        robot.type(KeyCode.ENTER);
        robot.write("150").type(KeyCode.ENTER);
        assertThat(own("tapping.term")).contains(new Value.Whole(150));
        assertThat(marked("tapping.term")).isTrue();
        FxTest.run(bench::undo);
        assertThat(own("tapping.term")).isEmpty();
        assertThat(marked("tapping.term")).isFalse();
        FxTest.run(bench::redo);
        robot.type(KeyCode.TAB, KeyCode.SPACE);
        assertThat(own("tapping.term")).isEmpty();
    }

    @Test
    void whatIsRefusedStaysInItsFieldWithTheReasonUntilEscape() {
        robot.write("tapping.term").type(KeyCode.DOWN);
        robot.write("12x");
        assertThat(text(pane("tapping.term"), ".option-reason")).contains("whole number");
        robot.type(KeyCode.ENTER);
        assertThat(own("tapping.term")).isEmpty();
        robot.type(KeyCode.ESCAPE);
        assertThat(text(pane("tapping.term"), ".option-reason")).isEmpty();
        assertThat(FxTest.on(() -> ((TextField) focused()).getText())).isEmpty();
    }

    @Test
    void leavingAFieldTakesOverWhatWasTyped() {
        robot.write("tapping.term").type(KeyCode.DOWN);
        robot.write("175").type(KeyCode.TAB);
        assertThat(own("tapping.term")).contains(new Value.Whole(175));
    }

    @Test
    void undoInAFieldIsTheKeymapsOnceTheFieldIsTakenOver() {
        robot.write("tapping.term").type(KeyCode.DOWN);
        robot.write("175").type(KeyCode.ENTER);
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(own("tapping.term")).isEmpty();
        assertThat(FxTest.on(() -> ((TextField) focused()).getText())).isEmpty();
    }

    @Test
    void aFeatureIsSwitchedWithTheMouse() {
        robot.write("features.mousekey");
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn(
                FxTest.on(() -> pane("features.mousekey").lookup(".toggle-switch .thumb-area")));
        boolean before =
                FxTest.on(() -> bench.field("features.mousekey").standing().without())
                        .equals(Optional.of(new Value.Flag(true)));
        assertThat(own("features.mousekey")).contains(new Value.Flag(!before));
        assertThat(FxTest.on(bench::steps)).isEqualTo(1);
    }

    @Test
    void aFeatureIsSwitchedWithTheKeyboard() {
        robot.write("features.mousekey").type(KeyCode.DOWN, KeyCode.SPACE);
        assertThat(own("features.mousekey")).isPresent();
        assertThat(FxTest.on(() -> focused())).isInstanceOf(ToggleSwitch.class);
    }

    @Test
    void whatAnOptionNeedsIsTurnedOnFromItsRow() {
        robot.write("combo.term").type(KeyCode.DOWN);
        robot.type(KeyCode.TAB, KeyCode.SPACE);
        assertThat(own("features.combo")).contains(new Value.Flag(true));
        assertThat(FxTest.on(() -> pane("combo.term").lookup(".option-need"))).isNull();
    }

    @Test
    void tabGoesThroughEveryRowAlsoThoseOutOfSight() {
        FxTest.run(() -> bench.model.onGroup("tapping"));
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.DOWN);
        long fields =
                FxTest.on(
                        () ->
                                bench.model.rows().stream()
                                        .filter(OptionsRow.Field.class::isInstance)
                                        .count());
        String last = "";
        int rows = 0;
        for (int i = 0; i < 4 * fields && rows < fields; i++) {
            String now = FxTest.on(this::focusedPath);
            rows += now.equals(last) ? 0 : 1;
            last = now;
            robot.type(KeyCode.TAB);
        }
        assertThat(rows).isEqualTo(fields);
    }

    @Test
    void escapeLeadsOutStepByStep() {
        robot.write("term").type(KeyCode.DOWN, KeyCode.ESCAPE);
        assertThat(FxTest.on(() -> focused())).isInstanceOf(OptionsList.class);
        robot.type(KeyCode.ESCAPE);
        assertThat(left).hasValue(1);
    }

    @Test
    void anOptionThatAProblemIsAboutGetsTheFocusFromFarAway() {
        robot.write("debounce");
        FxTest.run(() -> bench.model.onShow(OptionPath.of("usb.max_power.0")));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(FxTest.on(this::focusedPath)).isEqualTo("usb.max_power");
    }

    @Test
    void everyControlSaysWhatItIsForAndIn() {
        robot.write("tapping.term").type(KeyCode.DOWN);
        assertThat(FxTest.on(() -> focused().getAccessibleText()))
                .contains("Tapping term")
                .contains("ms");
    }

    private String focusedPath() {
        for (Node at = focused(); at != null; at = at.getParent()) {
            if (at instanceof OptionCell cell
                    && cell.getItem() instanceof OptionsRow.Field(OptionField field, boolean a)) {
                return field.option().path().toString();
            }
        }
        return "";
    }

    private Node focused() {
        return stage.getScene().getFocusOwner();
    }

    private Optional<Value> own(String path) {
        WaitForAsyncUtils.waitForFxEvents();
        return FxTest.on(() -> bench.config().at(OptionPath.of(path)));
    }

    private boolean marked(String path) {
        return FxTest.on(
                () ->
                        pane(path)
                                .getPseudoClassStates()
                                .contains(PseudoClass.getPseudoClass("changed")));
    }

    private String text(Node pane, String label) {
        WaitForAsyncUtils.waitForFxEvents();
        return FxTest.on(() -> ((Label) pane.lookup(label)).getText());
    }

    private Node pane(String path) {
        return FxTest.on(
                () ->
                        view.lookupAll(".option-cell").stream()
                                .map(OptionCell.class::cast)
                                .filter(
                                        cell ->
                                                cell.getItem() instanceof OptionsRow.Field row
                                                        && row.field()
                                                                .option()
                                                                .path()
                                                                .toString()
                                                                .equals(path))
                                .findFirst()
                                .orElseThrow()
                                .getGraphic());
    }
}
