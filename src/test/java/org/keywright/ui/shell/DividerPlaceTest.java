package org.keywright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import javafx.scene.control.SplitPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.ui.FxTest;
import org.testfx.util.WaitForAsyncUtils;

/** The divider between keyboard and palette stays where it was put. */
class DividerPlaceTest {

    @TempDir Path folder;

    @Test
    void theNextKeymapHasItWhereTheLastOneLeftIt() {
        TestWindow window = TestWindow.open(folder, 1280, 800);
        try {
            window.example();
            FxTest.run(() -> split(window).setDividerPositions(0.7));
            WaitForAsyncUtils.waitForFxEvents();
            FxTest.run(() -> window.shell().onCloseKeymap());
            assertThat(window.program().settings().find("window.divider")).contains("70");
            window.example();
            WaitForAsyncUtils.waitForFxEvents();
            double place = FxTest.on(() -> split(window).getDividerPositions()[0]);
            assertThat(place).isCloseTo(0.7, within(0.02));
        } finally {
            window.close();
        }
    }

    private static SplitPane split(TestWindow window) {
        return (SplitPane) window.root().lookup(".editor-split");
    }
}
