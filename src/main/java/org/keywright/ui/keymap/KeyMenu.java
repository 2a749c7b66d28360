package org.keywright.ui.keymap;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.keywright.ui.control.ShownKeys;
import org.keywright.ui.words.Phrase;

/** What can be done with the selected keys, as a menu beside the mouse. */
final class KeyMenu extends ContextMenu {

    KeyMenu(KeyEdits edits, Selecting selecting, Runnable onOpen) {
        getItems()
                .addAll(
                        item(Phrase.of("Edit keycode"), "ENTER", onOpen),
                        item(Phrase.of("Transparent"), "T", edits::onTransparent),
                        item(Phrase.of("Nothing"), "DELETE", edits::onClear),
                        new SeparatorMenuItem(),
                        item(Phrase.of("Cut"), "Shortcut+X", () -> KeyClipboard.cut(edits)),
                        item(Phrase.of("Copy"), "Shortcut+C", () -> KeyClipboard.copy(edits)),
                        item(Phrase.of("Paste"), "Shortcut+V", () -> KeyClipboard.paste(edits)),
                        new SeparatorMenuItem(),
                        item(Phrase.of("Select row"), "", selecting::onRow),
                        item(Phrase.of("Select column"), "", selecting::onColumn),
                        item(Phrase.of("Select half"), "", selecting::onHalf),
                        item(Phrase.of("Select all"), "Shortcut+A", selecting::onAll),
                        new SeparatorMenuItem(),
                        item(Phrase.of("Mirror to the other side"), "M", edits::onMirror));
    }

    /** The keys are shown only: the editor itself listens to them. */
    private static MenuItem item(String words, String keys, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(event -> action.run());
        if (!keys.isEmpty()) {
            item.setAccelerator(new ShownKeys(KeyCombination.valueOf(keys)));
        }
        return item;
    }
}
