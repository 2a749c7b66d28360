package org.keywright.ui.shell;

import java.util.Optional;
import org.keywright.option.OptionPath;
import org.keywright.ui.words.Language;

/** What buttons, menus and shortcuts of the window do; one place, so that they all do the same. */
interface Commands {

    void home();

    void open();

    void save();

    void saveAs();

    void saveCopy();

    void versions();

    void draw();

    void moveKeymap();

    void addLayer();

    void duplicateLayer();

    void deleteLayer();

    void undo();

    void redo();

    void build();

    void builds();

    void flashFile();

    void console();

    void tester();

    void problems();

    void options();

    void extras();

    void search();

    void help();

    void showLayer(int number);

    void sources();

    /** Opens the command palette, or takes it away. */
    void quick();

    /** Does one of the list, unless it cannot be done now. */
    void run(WindowCommand command);

    /** Shows an option of the open keymap. */
    void showOption(OptionPath path);

    /** How large everything is, in per cent: one of the steps. */
    void scale(int percent);

    /** Takes the keyboard focus to the next part of the window. */
    void nextPane();

    void previousPane();

    void larger();

    void smaller();

    void usualSize();

    void theme(Themes.Choice choice);

    /** Draws keycaps in other colours. */
    void caps(CapColours colours);

    void language(Optional<Language> choice);
}
