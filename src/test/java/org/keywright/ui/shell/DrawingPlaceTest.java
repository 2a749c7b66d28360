package org.keywright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.application.Settings;
import org.keywright.ui.FxTest;
import org.testfx.util.WaitForAsyncUtils;

/** How the keyboard was drawn last is how it is drawn next time. */
class DrawingPlaceTest {

    private static final int MATRIX = 1;
    private static final int LIGHTS = 5;

    @TempDir Path folder;

    @Test
    void theOverlayAndTheZoomOfAKeyboardOutliveTheProgram() {
        run(
                window -> {
                    choose(window, MATRIX);
                    FxTest.run(() -> zoomButton(window, 2).fire());
                });
        run(
                window -> {
                    assertThat(overlay(window)).startsWith("Matrix");
                    assertThat(FxTest.on(() -> zoomButton(window, 1).getText())).isEqualTo("125 %");
                    FxTest.run(() -> zoomButton(window, 1).fire());
                    choose(window, 0);
                });
        run(
                window -> {
                    assertThat(overlay(window)).isEqualTo("Legends");
                    assertThat(FxTest.on(() -> zoomButton(window, 1).getText())).isEqualTo("100 %");
                    assertThat(window.program().settings().find("drawing.zoom.planck/rev3"))
                            .as("what is usual takes no room")
                            .isEmpty();
                });
    }

    @Test
    void aKeyboardWithoutLightsDoesNotEndTheOverlayOfLights() {
        run(
                window -> {
                    settings(window).put("drawing.overlay", "lights");
                    FxTest.run(() -> window.shell().onCloseKeymap());
                    window.example();
                    assertThat(item(window, LIGHTS).isDisable()).isTrue();
                    assertThat(overlay(window)).isEqualTo("Legends");
                });
        run(window -> assertThat(settings(window).find("drawing.overlay")).contains("lights"));
    }

    @Test
    void whatSomebodyWroteIntoTheSettingsCannotHurt() {
        run(
                window -> {
                    settings(window).put("drawing.overlay", "../no such");
                    settings(window).put("drawing.zoom.planck/rev3", "999");
                });
        run(
                window -> {
                    assertThat(overlay(window)).isEqualTo("Legends");
                    assertThat(FxTest.on(() -> zoomButton(window, 1).getText())).isEqualTo("400 %");
                });
    }

    private void run(java.util.function.Consumer<TestWindow> work) {
        TestWindow window = TestWindow.open(folder, 1280, 800);
        try {
            window.example();
            work.accept(window);
            WaitForAsyncUtils.waitForFxEvents();
        } finally {
            window.close();
        }
    }

    private static Settings settings(TestWindow window) {
        return window.program().settings();
    }

    private static void choose(TestWindow window, int overlay) {
        FxTest.run(() -> item(window, overlay).fire());
    }

    private static RadioMenuItem item(TestWindow window, int overlay) {
        return (RadioMenuItem) menu(window).getItems().get(overlay);
    }

    private static String overlay(TestWindow window) {
        return FxTest.on(() -> menu(window).getText());
    }

    private static MenuButton menu(TestWindow window) {
        return (MenuButton) window.root().lookup(".overlay-menu");
    }

    /** Smaller, fitted, larger. */
    private static Button zoomButton(TestWindow window, int place) {
        return (Button)
                window.root().lookup(".zoom-fit").getParent().getChildrenUnmodifiable().get(place);
    }
}
