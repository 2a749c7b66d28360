package org.keywright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.keywright.ui.control.KeyWords;

/** The one list of what the window can be told to do. */
class CommandsTest {

    @Test
    void everyCommandHasATitleAndNoTwoHaveOneShortcut() {
        assertThat(WindowCommand.values()).extracting(WindowCommand::title).doesNotHaveDuplicates();
        List<KeyCombination> keys = keys();
        assertThat(keys).hasSizeGreaterThan(15).doesNotHaveDuplicates();
    }

    @Test
    void theTableOfShortcutsHasEveryCommandThatHasOne() {
        List<String> shown = KeyHelp.all().stream().map(KeyHelp::keys).toList();
        for (WindowCommand command : WindowCommand.values()) {
            if (!command.keys().isEmpty()) {
                assertThat(shown).contains(KeyWords.of(command.keys()));
            }
        }
    }

    @Test
    void theTableIsSearchedByKeyAndByWord() {
        assertThat(find("ctrl+shift+b")).containsExactly("Builds…");
        assertThat(find("transparent")).containsExactly("Make the key transparent");
        assertThat(find("nothing of the kind")).isEmpty();
    }

    @Test
    void shortcutsAreWrittenAsPeopleReadThem() {
        assertThat(KeyWords.of(WindowCommand.OPTIONS.keys())).isEqualTo("Ctrl+,");
        assertThat(KeyWords.of(WindowCommand.REDO.keys())).isEqualTo("Ctrl+Shift+Z, Ctrl+Y");
        assertThat(KeyWords.of(WindowCommand.HELP.keys())).isEqualTo("F1");
    }

    private static List<String> find(String query) {
        return KeyHelp.all().stream().filter(k -> k.says(query)).map(KeyHelp::words).toList();
    }

    private static List<KeyCombination> keys() {
        return Stream.of(WindowCommand.values()).flatMap(c -> c.keys().stream()).toList();
    }
}
