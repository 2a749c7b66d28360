package org.keywright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.ui.FxTest;
import org.keywright.ui.NeedsLetters;
import org.testfx.util.WaitForAsyncUtils;

/** A screen reader has something to say for everything that can have the focus. */
@ExtendWith(NeedsLetters.class)
class SpokenNamesTest {

    @TempDir Path folder;

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
    void onTheStartScreen() {
        assertThat(unspoken()).isEmpty();
    }

    @Test
    void inTheEditorItsProblemsAndItsBuild() {
        window.example();
        assertThat(unspoken()).isEmpty();
        run(WindowCommand.PROBLEMS);
        assertThat(unspoken()).isEmpty();
        run(WindowCommand.EXTRAS);
        assertThat(unspoken()).isEmpty();
    }

    @Test
    void inTheOptions() {
        window.example();
        run(WindowCommand.OPTIONS);
        assertThat(unspoken()).isEmpty();
    }

    @Test
    void onEverySheet() {
        window.example();
        for (Sheet sheet : AllSheets.of(window.shell())) {
            show(sheet);
            assertThat(unspoken()).as(sheet.getClass().getSimpleName()).isEmpty();
            FxTest.run(() -> window.shell().onDismiss());
        }
    }

    private void show(Sheet sheet) {
        FxTest.run(() -> window.shell().onSheet(sheet));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void run(WindowCommand command) {
        FxTest.run(() -> window.commands().run(command));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<String> unspoken() {
        return FxTest.on(
                () -> {
                    window.root().layout();
                    List<String> found = new ArrayList<>();
                    walk(window.root(), found);
                    return found;
                });
    }

    private static void walk(Node node, List<String> found) {
        if (!node.isVisible()) {
            return;
        }
        if (node.isFocusTraversable() && !frame(node) && spoken(node).isBlank()) {
            found.add(node.getClass().getSimpleName() + " " + node.getStyleClass());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, found));
        }
    }

    /** What only holds or moves something else. */
    private static boolean frame(Node node) {
        return node instanceof ScrollPane || node instanceof SplitPane || node instanceof ScrollBar;
    }

    private static String spoken(Node node) {
        String text = Optional.ofNullable(node.getAccessibleText()).orElse("");
        if (node instanceof Labeled labeled) {
            text += Optional.ofNullable(labeled.getText()).orElse("");
        }
        if (node instanceof TextInputControl input) {
            text += Optional.ofNullable(input.getPromptText()).orElse("");
        }
        return text;
    }
}
