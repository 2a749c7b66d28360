package org.keywright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.keymap.AddExtra;
import org.keywright.keymap.ExtraKind;
import org.keywright.keymap.Macro;
import org.keywright.keymap.SetHostLanguage;
import org.keywright.option.Value;
import org.keywright.ui.FxTest;
import org.keywright.ui.NeedsLetters;
import org.testfx.util.WaitForAsyncUtils;

/** The panel of macros says what texts cannot type where the computer has another layout. */
@ExtendWith(NeedsLetters.class)
class MacroLanguageTest {

    @TempDir Path folder;
    private TestWindow window;

    @BeforeEach
    void open() {
        window = TestWindow.open(folder, 1280, 800);
        window.example();
        Macro macro = new Macro(List.of(new Macro.Type("Zwölf 漢")));
        int last = window.editor().document().macros().size();
        FxTest.run(
                () -> {
                    window.editor()
                            .apply(new AddExtra(ExtraKind.MACRO, last, Value.Table.empty(), macro));
                    WindowCommand.EXTRAS.run(window.commands());
                });
        WaitForAsyncUtils.waitForFxEvents();
        FxTest.run(
                () -> {
                    Node row = window.root().lookupAll(".extra-row").toArray(Node[]::new)[last];
                    row.getOnMousePressed().handle(null);
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aLanguageIsChosenAndItsKeysTypeWhatTextsCannot() {
        assertThat(menu().getText()).isEqualTo("US English");
        assertThat(troubles()).containsExactly(trouble("ö 漢"));

        choose("German");
        assertThat(SetHostLanguage.of(window.editor().document())).isEqualTo("german");
        assertThat(menu().getText()).isEqualTo("German");
        assertThat(troubles())
                .containsExactly(
                        "QMK's texts have no ö, but keys of this layout type it.", trouble("漢"));

        FxTest.run(() -> button("Type them by their keys").fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.editor().document().macros().getLast().steps())
                .containsExactly(
                        new Macro.Type("Zw"),
                        new Macro.Keys("tap", List.of("SCLN")),
                        new Macro.Type("lf 漢"));
        assertThat(troubles()).containsExactly(trouble("漢"));
    }

    @Test
    void russianKeyboardsHaveNoLatinLetters() {
        choose("Russian");
        assertThat(troubles()).containsExactly(trouble("Z f l w ö 漢"));
        choose("US English");
        assertThat(SetHostLanguage.of(window.editor().document())).isEmpty();
    }

    private static String trouble(String characters) {
        return "No key types "
                + characters
                + " on this layout. Choose another layout, or make it one of the keymap's"
                + " characters.";
    }

    private void choose(String title) {
        FxTest.run(
                () -> {
                    menu().getOnShowing().handle(null);
                    menu().getItems().stream()
                            .filter(item -> title.equals(item.getText()))
                            .findFirst()
                            .map(MenuItem.class::cast)
                            .orElseThrow()
                            .fire();
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private MenuButton menu() {
        return (MenuButton) window.root().lookup(".typed-for");
    }

    private Button button(String words) {
        return window.root().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(b -> words.equals(b.getText()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> troubles() {
        return FxTest.on(
                () ->
                        window.root().lookupAll(".typed-trouble").stream()
                                .filter(Node::isVisible)
                                .map(node -> ((Label) node).getText())
                                .toList());
    }
}
