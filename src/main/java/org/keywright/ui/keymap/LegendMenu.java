package org.keywright.ui.keymap;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.util.Subscription;
import org.keywright.application.HostLanguage;
import org.keywright.keymap.SetHostLanguage;
import org.keywright.ui.control.LanguageTitle;
import org.keywright.ui.words.Phrase;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** Chooses the language that keycaps are written in. */
final class LegendMenu extends MenuButton {

    private final EditorViewModel editor;
    private final LegendLanguage legends;
    private Subscription bound = Subscription.EMPTY;

    LegendMenu(EditorViewModel editor) {
        this.editor = editor;
        legends = editor.legendLanguage();
        setGraphic(new FontIcon(MaterialDesignT.TRANSLATE));
        getStyleClass().addAll("small", "flat", "legend-menu");
        setMinWidth(USE_PREF_SIZE);
        setTooltip(
                new Tooltip(Phrase.of("Keyboard language of the computer: what keys type there")));
        // Made when first opened: most people never do.
        getItems().add(new MenuItem());
        setOnShowing(event -> getItems().setAll(items()));
    }

    void attach() {
        bound = Subscription.combine(legends.languageProperty().subscribe(language -> refresh()));
    }

    void detach() {
        bound.unsubscribe();
    }

    private void refresh() {
        String title = title(legends.languageProperty().get());
        setText(title);
        setAccessibleText(Phrase.of("Legends: {0}", title));
    }

    private String title(String language) {
        List<HostLanguage> all = legends.languages();
        return language.isEmpty()
                ? Phrase.of("US English")
                : all.stream()
                        .filter(one -> one.name().equals(language))
                        .findFirst()
                        .map(one -> LanguageTitle.of(one, all))
                        .orElse(language);
    }

    private List<MenuItem> items() {
        ToggleGroup group = new ToggleGroup();
        Stream<MenuItem> languages =
                Stream.concat(
                                Stream.of(""),
                                legends.languages().stream()
                                        .map(HostLanguage::name)
                                        .sorted((a, b) -> title(a).compareTo(title(b))))
                        .map(language -> item(language, group));
        return Stream.concat(Stream.of(keep(), new SeparatorMenuItem()), languages).toList();
    }

    private MenuItem item(String language, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem(title(language));
        item.setMnemonicParsing(false);
        item.setToggleGroup(group);
        item.setSelected(language.equals(legends.languageProperty().get()));
        item.setOnAction(event -> legends.onChoose(editor, language));
        return item;
    }

    /** QMK calls it {@code host_language}. */
    private MenuItem keep() {
        CheckMenuItem item =
                new CheckMenuItem(Phrase.of("Write it into the keymap (host_language)"));
        item.setMnemonicParsing(false);
        item.setSelected(!SetHostLanguage.of(editor.document()).isEmpty());
        item.setDisable(legends.languageProperty().get().isEmpty());
        item.setOnAction(event -> legends.onKeep(editor, item.isSelected()));
        return item;
    }
}
