package org.keywright.ui.keymap;

import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.keywright.keymap.LayerColours.Colour;
import org.keywright.ui.words.Phrase;

/** What can be done with a layer, as a menu beside the mouse. */
final class LayerMenu extends ContextMenu {

    LayerMenu(int layer, EditorViewModel editor, LayerEdits edits, Runnable onName) {
        getItems()
                .addAll(
                        item(Phrase.of("Name"), onName),
                        item(
                                Phrase.of("Duplicate"),
                                () -> {
                                    editor.onShowLayer(layer);
                                    edits.onDuplicate();
                                }),
                        item(
                                Phrase.of("Delete"),
                                () -> {
                                    editor.onShowLayer(layer);
                                    edits.onRemove();
                                }),
                        new SeparatorMenuItem());
        for (Colour colour : Colour.values()) {
            MenuItem item = item(title(colour), () -> edits.onColour(layer, Optional.of(colour)));
            Label chip = new Label(Integer.toString(layer));
            chip.getStyleClass().addAll("layer-chip", "layer-colour-" + colour.ordinal());
            item.setGraphic(chip);
            getItems().add(item);
        }
        getItems()
                .add(
                        item(
                                Phrase.of("Colour by its number"),
                                () -> edits.onColour(layer, Optional.empty())));
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(event -> action.run());
        return item;
    }

    /** What people call a colour. */
    static String title(Colour colour) {
        return switch (colour) {
            case SLATE -> Phrase.of("Slate");
            case BLUE -> Phrase.of("Blue");
            case GREEN -> Phrase.of("Green");
            case ORANGE -> Phrase.of("Orange");
            case VIOLET -> Phrase.of("Violet");
            case PINK -> Phrase.of("Pink");
            case TEAL -> Phrase.of("Teal");
            case OLIVE -> Phrase.of("Olive");
        };
    }
}
