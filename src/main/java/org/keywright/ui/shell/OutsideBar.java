package org.keywright.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.keywright.ui.words.Phrase;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** A line above the editor: another program has changed the file; three ways to go on. */
final class OutsideBar extends HBox {

    OutsideBar(ShellOutside actions) {
        Label words = new Label(Phrase.of("Another program has changed this file."));
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        FontIcon icon = new FontIcon(MaterialDesignA.ALERT_OUTLINE);
        icon.getStyleClass().add("icon-warning");
        getChildren()
                .addAll(
                        icon,
                        words,
                        button(Phrase.of("Compare"), actions::onCompare),
                        button(Phrase.of("Keep mine"), actions::onKeep),
                        button(Phrase.of("Take the file’s"), actions::onTake));
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("notice-bar");
        show(false);
    }

    void show(boolean on) {
        setVisible(on);
        setManaged(on);
    }

    private static Button button(String words, Runnable onPress) {
        Button button = new Button(words);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> onPress.run());
        return button;
    }
}
