package org.keywright.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import org.keywright.ui.words.Language;
import org.keywright.ui.words.Phrase;

/** The languages to choose from, each by its own name, so that everybody finds the way back. */
public final class LanguageMenu {

    private LanguageMenu() {}

    /** One item for the system's language, and one for each language of the window. */
    public static List<MenuItem> items(Consumer<Optional<Language>> onChosen) {
        List<MenuItem> items = new ArrayList<>();
        items.add(item(Phrase.of("As the system"), () -> onChosen.accept(Optional.empty())));
        for (Language language : Language.values()) {
            items.add(item(language.title(), () -> onChosen.accept(Optional.of(language))));
        }
        return items;
    }

    private static MenuItem item(String words, Runnable onChosen) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(event -> onChosen.run());
        return item;
    }
}
