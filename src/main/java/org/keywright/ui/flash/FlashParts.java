package org.keywright.ui.flash;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The pieces that every part of the flashing panel is made of. */
final class FlashParts {

    private FlashParts() {}

    /** A heading. */
    static Label title(String words) {
        return line(words, "flash-title");
    }

    /** A sentence. */
    static Label line(String words, String... looks) {
        Label line = new Label(words);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.getStyleClass().addAll(looks);
        return line;
    }

    /** A button that keeps its words. */
    static Button button(String words, String look, Runnable onPress) {
        Button button = new Button(words);
        button.setMinWidth(Region.USE_PREF_SIZE);
        if (!look.isEmpty()) {
            button.getStyleClass().add(look);
        }
        button.setOnAction(event -> onPress.run());
        return button;
    }
}
