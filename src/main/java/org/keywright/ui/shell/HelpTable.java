package org.keywright.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.keywright.ui.words.Phrase;

/** The shortcuts, in two columns. */
final class HelpTable extends GridPane {

    /** What to press, and what that does. */
    private record Row(String keys, String words) {}

    HelpTable() {
        getStyleClass().add("help-table");
        for (Row row : rows()) {
            Label keys = new Label(row.keys());
            keys.getStyleClass().add("help-keys");
            keys.setMinWidth(USE_PREF_SIZE);
            Label words = new Label(row.words());
            words.setWrapText(true);
            addRow(getRowCount(), keys, words);
        }
    }

    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>(keys());
        rows.addAll(commands());
        return rows;
    }

    private static List<Row> keys() {
        return List.of(
                new Row(
                        Phrase.of("Arrow keys"),
                        Phrase.of("Select the next key in that direction")),
                new Row(Phrase.in("key", "Enter"), Phrase.of("Edit the key's keycode as text")),
                new Row(Phrase.in("key", "Delete"), Phrase.of("Make the key do nothing")),
                new Row(Phrase.of("T, Shift+Delete"), Phrase.of("Make the key transparent")),
                new Row(
                        Phrase.of("/, Ctrl+F"),
                        Phrase.of("Search keyboards or the palette; Enter takes the best find")),
                new Row(Phrase.of("Ctrl+C, Ctrl+X, Ctrl+V"), Phrase.of("Copy, cut, paste keys")),
                new Row(Phrase.of("Ctrl+click, Shift+click"), Phrase.of("Select several keys")),
                new Row(Phrase.of("Shift+arrows, Ctrl+A"), Phrase.of("Select more keys, all keys")),
                new Row("M", Phrase.of("Mirror the selected keys to the other side")),
                new Row(Phrase.of("Ctrl+H"), Phrase.of("Find a keycode everywhere and replace it")),
                new Row(Phrase.of("Ctrl++, Ctrl+-, Ctrl+0"), Phrase.of("Zoom the keyboard")),
                new Row("B", Phrase.of("Compose a keycode of modifiers, a layer and a key")),
                new Row("K", Phrase.of("Assign by typing: press a real key; Esc ends it")),
                new Row(Phrase.of("Ctrl+E"), Phrase.of("Macros, tap dances, combos and more")),
                new Row(Phrase.of("Page Up, Page Down"), Phrase.of("Previous and next layer")),
                new Row(Phrase.of("Ctrl+1 … Ctrl+9"), Phrase.of("Layer 0 to 8")),
                new Row(
                        Phrase.of("Alt+Up, Alt+Down"),
                        Phrase.of("Move the layer that has the focus")),
                new Row("F2", Phrase.of("Name the layer that has the focus")));
    }

    private static List<Row> commands() {
        return List.of(
                new Row(Phrase.of("Ctrl+Z"), Phrase.of("Undo")),
                new Row(Phrase.of("Ctrl+Shift+Z, Ctrl+Y"), Phrase.of("Redo")),
                new Row(Phrase.of("Ctrl+O"), Phrase.of("Open a keymap")),
                new Row(Phrase.of("Ctrl+S, Ctrl+Shift+S"), Phrase.of("Save, save as")),
                new Row(Phrase.of("Ctrl+B"), Phrase.of("Build firmware")),
                new Row(
                        Phrase.of("Ctrl+Shift+B"),
                        Phrase.of("All builds: the queue and the history")),
                new Row(Phrase.of("Ctrl+Shift+F"), Phrase.of("Flash a firmware file")),
                new Row(
                        Phrase.of("Ctrl+,"),
                        Phrase.of("Options of the keymap, or back to its keys")),
                new Row(Phrase.of("Ctrl+Shift+K"), Phrase.of("The console: what keyboards print")),
                new Row(Phrase.of("Ctrl+Shift+T"), Phrase.of("The key tester")),
                new Row("F8", Phrase.of("Show or hide the problems")),
                new Row("F1", Phrase.of("This page")));
    }
}
