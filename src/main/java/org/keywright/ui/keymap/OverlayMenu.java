package org.keywright.ui.keymap;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import org.keywright.ui.words.Phrase;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/** Chooses what stands on the keycaps. */
final class OverlayMenu extends MenuButton {

    /**
     * @param lit whether the keyboard has single lights
     */
    OverlayMenu(ObjectProperty<Overlay> shown, boolean lit) {
        setGraphic(new FontIcon(MaterialDesignL.LAYERS_SEARCH_OUTLINE));
        getStyleClass().addAll("small", "flat", "overlay-menu");
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip(Phrase.of("What stands on the keycaps")));
        ToggleGroup group = new ToggleGroup();
        for (Overlay overlay : Overlay.values()) {
            RadioMenuItem item = new RadioMenuItem(overlay.title());
            item.setToggleGroup(group);
            item.setDisable(overlay == Overlay.LIGHTS && !lit);
            item.setOnAction(event -> shown.set(overlay));
            shown.subscribe(now -> item.setSelected(now == overlay));
            getItems().add(item);
        }
        shown.subscribe(
                now -> {
                    setText(now.title());
                    setAccessibleText(Phrase.of("On the keycaps: {0}", now.title()));
                });
    }
}
