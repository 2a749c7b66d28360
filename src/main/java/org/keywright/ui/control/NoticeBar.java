package org.keywright.ui.control;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.keywright.ui.words.Phrase;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** A line above a screen that says something worth knowing; it stays until it is put away. */
public final class NoticeBar extends HBox {

    private final Label words = new Label();
    private final Button action = new Button();

    /** A line that is hidden while it has nothing to say. */
    public NoticeBar(String actionWords, Runnable onAction, Runnable onClose) {
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        action.setText(actionWords);
        action.setMinWidth(USE_PREF_SIZE);
        action.setOnAction(event -> onAction.run());
        FontIcon icon = new FontIcon(MaterialDesignA.ALERT_OUTLINE);
        icon.getStyleClass().add("icon-warning");
        Button close =
                Icons.button(MaterialDesignC.CLOSE, Phrase.of("Put this notice away"), onClose);
        close.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(icon, words, action, close);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("notice-bar");
        say("");
    }

    /** Says something, or nothing. */
    public void say(String text) {
        words.setText(text);
        setVisible(!text.isEmpty());
        setManaged(!text.isEmpty());
    }
}
