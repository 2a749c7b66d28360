package org.keywright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.ui.FxTest;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Everything larger or smaller. */
class WindowScaleTest {

    @TempDir Path folder;

    private final FxRobot robot = new FxRobot();

    @Test
    void everythingIsLargerAfterItsShortcutFillsTheWindowAndIsRememberedSo() {
        TestWindow window = TestWindow.open(folder, 1280, 800);
        try {
            robot.press(KeyCode.CONTROL, KeyCode.ALT).type(KeyCode.PLUS).type(KeyCode.PLUS);
            robot.release(KeyCode.ALT, KeyCode.CONTROL);
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(scale(window)).isEqualTo(1.25);
            Bounds content = FxTest.on(() -> content(window).getBoundsInParent());
            Bounds root = FxTest.on(() -> window.root().getLayoutBounds());
            assertThat(content.getWidth()).isEqualTo(root.getWidth());
            assertThat(content.getHeight()).isEqualTo(root.getHeight());
            assertThat(window.program().settings().find("window.scale")).contains("125");
            assertThat(window.root().getScene().getStylesheets()).anyMatch(s -> s.contains("16px"));
        } finally {
            window.close();
        }
        TestWindow again = TestWindow.open(folder, 1280, 800);
        try {
            assertThat(scale(again)).isEqualTo(1.25);
        } finally {
            again.close();
        }
    }

    @Test
    void aWindowWithoutRoomTakesAsMuchAsItHas() {
        assertThat(Scaled.fitting(2, 1920, 1080)).isEqualTo(2);
        assertThat(Scaled.fitting(2, 1280, 800)).isBetween(1.4, 1.5);
        assertThat(Scaled.fitting(2, 600, 400)).isEqualTo(1);
        assertThat(Scaled.fitting(0.8, 600, 400)).isEqualTo(0.8);
    }

    private static double scale(TestWindow window) {
        return FxTest.on(() -> content(window).getLocalToSceneTransform().getMxx());
    }

    private static Node content(TestWindow window) {
        return window.root().lookup(".shell-view");
    }
}
