package org.keywright.ui.shell;

import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.keywright.ui.control.LanguageMenu;
import org.keywright.ui.control.ShownKeys;
import org.keywright.ui.words.Phrase;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;

/** The menu of everything that has no button of its own. */
final class MoreMenu extends MenuButton {

    private static final List<WindowCommand> KEYMAP =
            List.of(
                    WindowCommand.SAVE_AS,
                    WindowCommand.SAVE_COPY,
                    WindowCommand.VERSIONS,
                    WindowCommand.MOVE,
                    WindowCommand.DRAW);
    private static final List<WindowCommand> ELSE =
            List.of(
                    WindowCommand.BUILDS,
                    WindowCommand.FLASH_FILE,
                    WindowCommand.CONSOLE,
                    WindowCommand.TESTER,
                    WindowCommand.SOURCES);

    MoreMenu(Commands commands) {
        super("", new FontIcon(MaterialDesignD.DOTS_VERTICAL));
        getStyleClass().addAll("flat", "button-icon", "no-arrow");
        setAccessibleText(Phrase.of("More"));
        Menu theme = new Menu(Phrase.of("Theme"));
        for (Themes.Choice choice : Themes.Choice.values()) {
            MenuItem item = new MenuItem(choice.title());
            item.setOnAction(event -> commands.theme(choice));
            theme.getItems().add(item);
        }
        Menu caps = new Menu(Phrase.of("Keycap colours"));
        for (CapColours colours : CapColours.values()) {
            MenuItem item = new MenuItem(colours.title());
            item.setOnAction(event -> commands.caps(colours));
            caps.getItems().add(item);
        }
        Menu size = new Menu(Phrase.of("Size of everything"));
        for (int percent : WindowScale.STEPS) {
            MenuItem item = new MenuItem(percent + " %");
            item.setOnAction(event -> commands.scale(percent));
            size.getItems().add(item);
        }
        Menu language = new Menu(Phrase.of("Language"));
        language.getItems().setAll(LanguageMenu.items(commands::language));
        getItems().addAll(item(WindowCommand.QUICK, commands), new SeparatorMenuItem());
        KEYMAP.forEach(command -> getItems().add(item(command, commands)));
        getItems().add(new SeparatorMenuItem());
        ELSE.forEach(command -> getItems().add(item(command, commands)));
        getItems().addAll(new SeparatorMenuItem(), theme, caps, size, language);
        getItems().add(item(WindowCommand.HELP, commands));
    }

    private static MenuItem item(WindowCommand command, Commands commands) {
        MenuItem item = new MenuItem(command.title());
        command.keys().stream().findFirst().map(ShownKeys::new).ifPresent(item::setAccelerator);
        item.setOnAction(event -> commands.run(command));
        return item;
    }
}
