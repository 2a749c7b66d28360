package org.keywright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.ui.FxTest;
import org.keywright.ui.NeedsLetters;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Nobody is caught in a sheet: with the keyboard alone one gets in, around and out. */
@ExtendWith(NeedsLetters.class)
class SheetsTest {

    @TempDir Path folder;

    private final FxRobot robot = new FxRobot();
    private TestWindow window;

    @BeforeEach
    void open() {
        window = TestWindow.open(folder, 1280, 800);
        window.example();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void everyKindOfSheetIsAmongThoseTested() {
        assertThat(sheets().stream().map(Object::getClass).distinct().toList())
                .containsExactlyInAnyOrderElementsOf(AllSheets.kinds());
    }

    @Test
    void everyPageOfASheetIsAmongThoseTested() {
        List<Class<?>> tested = new ArrayList<>();
        for (Sheet sheet : sheets()) {
            if (sheet instanceof Sheet.Page(SheetPage content)) {
                tested.add(content.getClass());
            }
        }
        assertThat(tested).containsExactlyInAnyOrderElementsOf(AllSheets.kindsOfPages());
    }

    @Test
    void escapeClosesEverySheet() {
        for (Sheet sheet : sheets()) {
            show(sheet);
            if (sheet instanceof Sheet.Tester) {
                holdEscape();
            }
            robot.type(KeyCode.ESCAPE);
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(window.shell().sheetProperty().get()).as(sheet.toString()).isEmpty();
        }
    }

    /** The tester takes every key, and gives them back when Esc is held for a second. */
    private void holdEscape() {
        robot.press(KeyCode.ESCAPE);
        robot.sleep(2500);
        robot.release(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void theFocusIsOnTheSheetAndTabKeepsItThere() {
        for (Sheet sheet : sheets()) {
            show(sheet);
            for (int i = 0; i < 12; i++) {
                assertThat(onSheet(owner())).as("%s after %d Tabs: %s", sheet, i, owner()).isTrue();
                robot.type(KeyCode.TAB);
                WaitForAsyncUtils.waitForFxEvents();
            }
            FxTest.run(() -> window.shell().onDismiss());
        }
    }

    @Test
    void whatAsksOrTellsHasItsUsualAnswerUnderEnter() {
        for (Sheet sheet : sheets()) {
            if (tells(sheet)) {
                show(sheet);
                assertThat(owner()).as(sheet.toString()).isInstanceOf(Button.class);
                robot.type(KeyCode.ENTER);
                WaitForAsyncUtils.waitForFxEvents();
                assertThat(window.shell().sheetProperty().get()).as(sheet.toString()).isEmpty();
            }
        }
        show(new Sheet.AskSave("mine", () -> {}));
        assertThat(((Button) owner()).getText()).isEqualTo("Save");
        show(new Sheet.AskOverwrite("mine", () -> {}));
        assertThat(((Button) owner()).getText()).isEqualTo("Save as…");
    }

    private static boolean tells(Sheet sheet) {
        return switch (sheet) {
            case Sheet.Trouble _, Sheet.Broken _, Sheet.Imported _, Sheet.Recover _ -> true;
            case Sheet.Page(SheetPage content) -> content instanceof CopiedPage;
            case Sheet.Builds _, Sheet.Flash _, Sheet.Console _, Sheet.Tester _ -> false;
            case Sheet.Quick _, Sheet.Help _, Sheet.Sources _, Sheet.MoveTo _ -> false;
            case Sheet.AskBuilds _, Sheet.AskSave _, Sheet.AskOverwrite _ -> false;
            case Sheet.ChooseBoard _, Sheet.Moved _ -> false;
        };
    }

    private List<Sheet> sheets() {
        return FxTest.on(() -> AllSheets.of(window.shell()));
    }

    private void show(Sheet sheet) {
        FxTest.run(() -> window.shell().onSheet(sheet));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Node owner() {
        return FxTest.on(() -> window.stage().getScene().getFocusOwner());
    }

    private static boolean onSheet(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof SheetPane) {
                return true;
            }
        }
        return false;
    }
}
