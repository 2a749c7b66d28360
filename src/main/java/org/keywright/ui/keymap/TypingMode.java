package org.keywright.ui.keymap;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.keywright.ui.control.TypedKeys;
import org.keywright.ui.words.Phrase;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignK;

/**
 * Assigning by typing: while it is on, every key pressed goes onto the selected key and does
 * nothing else; only Esc is kept back, to end it. A banner says so as long as it lasts.
 */
final class TypingMode extends HBox {

    private final EditorViewModel editor;
    private final KeyEdits edits;
    private final TypedKeys keys = TypedKeys.read();
    private final BooleanProperty on = new SimpleBooleanProperty();

    TypingMode(EditorViewModel editor, KeyEdits edits) {
        this.editor = editor;
        this.edits = edits;
        Label words =
                new Label(
                        Phrase.of("Typing: each key you press is assigned. Esc ends it."),
                        new FontIcon(MaterialDesignK.KEYBOARD_OUTLINE));
        getChildren().add(words);
        setAlignment(Pos.CENTER);
        getStyleClass().add("typing-banner");
        visibleProperty().bind(on);
        managedProperty().bind(on);
    }

    /** Begins, on the first key if none is selected. */
    void begin() {
        if (editor.selectionProperty().get().isEmpty()) {
            editor.onSelect(new Place.Key(0));
        }
        on.set(true);
    }

    /** Ends it. */
    void end() {
        on.set(false);
    }

    /** Takes every key event while it is on. */
    void take(KeyEvent event) {
        if (!on.get()) {
            return;
        }
        if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            if (event.getCode() == KeyCode.ESCAPE) {
                end();
            } else {
                keys.find(event.getCode().name()).ifPresent(edits::onAssign);
            }
        }
        event.consume();
    }
}
