package org.keywright.ui.keymap;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.keywright.ui.words.Phrase;

/** A layer's name in the list; it becomes a text field while the user writes another. */
final class LayerName extends StackPane {

    /** Longer ones would not be seen anywhere. */
    private static final int LONGEST = 40;

    private final Label label = new Label();
    private final Consumer<String> onNamed;
    private final Runnable onEnd;
    private String given = "";

    /** A name; {@code onNamed} hears what was written, {@code onEnd} that writing has ended. */
    LayerName(Consumer<String> onNamed, Runnable onEnd) {
        this.onNamed = onNamed;
        this.onEnd = onEnd;
        label.setMaxWidth(Double.MAX_VALUE);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        getChildren().add(label);
    }

    /** Shows the name given, or what the layer is called without one. */
    void show(String name, String otherwise) {
        given = name;
        label.setText(name.isEmpty() ? otherwise : name);
    }

    /** Lets the user write a name: Enter or going elsewhere keeps it, Esc does not. */
    void edit() {
        TextField field = new TextField(given);
        field.setPromptText(label.getText());
        field.setAccessibleText(Phrase.of("Name of the layer"));
        field.getStyleClass().add("layer-name-field");
        field.setPrefColumnCount(6);
        field.addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> key(event, field));
        getChildren().setAll(field);
        field.requestFocus();
        field.selectAll();
        field.focusedProperty()
                .subscribe(
                        (before, focused) -> {
                            if (!focused) {
                                end(field, true);
                            }
                        });
    }

    private void key(KeyEvent event, TextField field) {
        switch (event.getCode()) {
            case ENTER -> endAndGoBack(field, true);
            case ESCAPE -> endAndGoBack(field, false);
            case TAB -> {
                return;
            }
            default -> {}
        }
        // Every key is text here, not a command of the list.
        event.consume();
    }

    private void endAndGoBack(TextField field, boolean keep) {
        end(field, keep);
        onEnd.run();
    }

    private void end(TextField field, boolean keep) {
        if (!getChildren().contains(field)) {
            return;
        }
        getChildren().setAll(label);
        String written = field.getText();
        if (keep && !written.strip().equals(given)) {
            onNamed.accept(
                    written.codePoints()
                            .limit(LONGEST)
                            .collect(
                                    StringBuilder::new,
                                    StringBuilder::appendCodePoint,
                                    StringBuilder::append)
                            .toString());
        }
    }
}
