package org.keywright.ui.shell;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/** The shortcuts, in two columns. */
final class HelpTable extends GridPane {

    private static final List<String[]> ROWS =
            List.of(
                    new String[] {"Arrow keys", "Select the next key in that direction"},
                    new String[] {"Enter", "Edit the key's keycode as text"},
                    new String[] {"Delete", "Make the key do nothing"},
                    new String[] {"T, Shift+Delete", "Make the key transparent"},
                    new String[] {
                        "/, Ctrl+F", "Search keyboards or the palette; Enter takes the best find"
                    },
                    new String[] {"Ctrl+C, Ctrl+X, Ctrl+V", "Copy, cut, paste keys"},
                    new String[] {"Ctrl+click, Shift+click", "Select several keys"},
                    new String[] {"Shift+arrows, Ctrl+A", "Select more keys, all keys"},
                    new String[] {"M", "Mirror the selected keys to the other side"},
                    new String[] {"Ctrl+H", "Find a keycode everywhere and replace it"},
                    new String[] {"K", "Assign by typing: press a real key; Esc ends it"},
                    new String[] {"Page Up, Page Down", "Previous and next layer"},
                    new String[] {"Ctrl+1 … Ctrl+9", "Layer 0 to 8"},
                    new String[] {"Alt+Up, Alt+Down", "Move the layer that has the focus"},
                    new String[] {"F2", "Name the layer that has the focus"},
                    new String[] {"Ctrl+Z", "Undo"},
                    new String[] {"Ctrl+Shift+Z, Ctrl+Y", "Redo"},
                    new String[] {"Ctrl+O", "Open a keymap"},
                    new String[] {"Ctrl+S, Ctrl+Shift+S", "Save, save as"},
                    new String[] {"Ctrl+B", "Build firmware"},
                    new String[] {"Ctrl+Shift+B", "All builds: the queue and the history"},
                    new String[] {"Ctrl+Shift+F", "Flash a firmware file"},
                    new String[] {"Ctrl+,", "Options of the keymap, or back to its keys"},
                    new String[] {"F8", "Show or hide the problems"},
                    new String[] {"F1", "This page"});

    HelpTable() {
        getStyleClass().add("help-table");
        for (int i = 0; i < ROWS.size(); i++) {
            Label keys = new Label(ROWS.get(i)[0]);
            keys.getStyleClass().add("help-keys");
            keys.setMinWidth(USE_PREF_SIZE);
            Label words = new Label(ROWS.get(i)[1]);
            words.setWrapText(true);
            addRow(i, keys, words);
        }
    }
}
