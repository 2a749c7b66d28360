package org.keywright.ui.keyboards;

import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.keywright.ui.words.Phrase;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** Marks a keyboard as a favourite, which is then listed at the left of the start screen. */
final class StarButton extends ToggleButton {

    private final StartActions actions;
    private final FontIcon icon = new FontIcon(MaterialDesignS.STAR_OUTLINE);
    private Optional<String> board = Optional.empty();

    StarButton(StartActions actions) {
        this.actions = actions;
        setGraphic(icon);
        getStyleClass().addAll("flat", "button-icon");
        setAccessibleText(Phrase.of("Favourite keyboard"));
        setTooltip(new Tooltip(Phrase.of("Favourite keyboard")));
        setMinWidth(USE_PREF_SIZE);
        setOnAction(event -> board.ifPresent(id -> actions.favour(id, isSelected())));
        selectedProperty()
                .subscribe(
                        on ->
                                icon.setIconCode(
                                        on ? MaterialDesignS.STAR : MaterialDesignS.STAR_OUTLINE));
    }

    void show(Optional<String> shown) {
        board = shown;
        setVisible(shown.isPresent());
        setSelected(shown.filter(actions::isFavourite).isPresent());
    }
}
