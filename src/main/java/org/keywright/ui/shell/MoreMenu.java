package org.keywright.ui.shell;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import org.keywright.ui.control.LanguageMenu;
import org.keywright.ui.words.Phrase;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;

/** The menu of everything that has no button of its own. */
final class MoreMenu extends MenuButton {

    MoreMenu(Commands commands) {
        super("", new FontIcon(MaterialDesignD.DOTS_VERTICAL));
        getStyleClass().addAll("flat", "button-icon", "no-arrow");
        setAccessibleText(Phrase.of("More"));
        Menu theme = new Menu(Phrase.of("Theme"));
        for (Themes.Choice choice : Themes.Choice.values()) {
            theme.getItems().add(item(choice.title(), "", () -> commands.theme(choice)));
        }
        Menu language = new Menu(Phrase.of("Language"));
        language.getItems().setAll(LanguageMenu.items(commands::language));
        getItems()
                .addAll(
                        item(Phrase.of("Save as…"), "Shortcut+Shift+S", commands::saveAs),
                        item(
                                Phrase.of("Save a copy for VIA, Vial or QMK…"),
                                "",
                                commands::saveCopy),
                        item(Phrase.of("Move to another keyboard…"), "", commands::moveKeymap),
                        item(
                                Phrase.of("Cheat sheet (PDF, SVG, PNG)…"),
                                "Shortcut+P",
                                commands::draw),
                        theme,
                        language,
                        item(Phrase.of("Builds…"), "Shortcut+Shift+B", commands::builds),
                        item(Phrase.of("Flash a file…"), "Shortcut+Shift+F", commands::flashFile),
                        item(Phrase.of("Console…"), "Shortcut+Shift+K", commands::console),
                        item(Phrase.of("Key tester…"), "Shortcut+Shift+T", commands::tester),
                        item(Phrase.of("Firmware sources…"), "", commands::sources),
                        item(Phrase.of("Shortcuts"), "F1", commands::help));
    }

    private static MenuItem item(String words, String key, Runnable onChosen) {
        MenuItem item = new MenuItem(words);
        if (!key.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(key));
        }
        item.setOnAction(event -> onChosen.run());
        return item;
    }
}
