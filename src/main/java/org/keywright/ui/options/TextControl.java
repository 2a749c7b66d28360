package org.keywright.ui.options;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A line of text: names, pins, lists with commas, and numbers with their unit. */
class TextControl extends OptionControl {

    private final TextField line = new TextField();
    private final Label unit = new Label();
    private final HBox box = new HBox(6, line, unit);
    private boolean showing;

    TextControl() {
        HBox.setHgrow(line, Priority.ALWAYS);
        line.setPrefColumnCount(8);
        line.getStyleClass().add("option-line");
        unit.getStyleClass().addAll("text-muted", "option-unit");
        unit.setMinWidth(Label.USE_PREF_SIZE);
        box.getStyleClass().add("option-line-box");
        line.textProperty().subscribe((before, text) -> typed(text));
        line.addEventFilter(KeyEvent.KEY_PRESSED, event -> TypingKeys.take(event, field()));
        line.addEventFilter(KeyEvent.KEY_PRESSED, this::step);
        line.focusedProperty().subscribe((before, focused) -> left(focused));
    }

    private void typed(String text) {
        if (!showing) {
            field().onType(text);
        }
    }

    private void left(boolean focused) {
        if (!focused) {
            field().onApply();
        }
    }

    /** Up and down; a line of text has no use for them. */
    private void step(KeyEvent event) {
        if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
            NumberStep.take(field(), event.getCode() == KeyCode.UP, event.isShiftDown());
            event.consume();
        }
    }

    @Override
    Node node() {
        return box;
    }

    @Override
    Node focused() {
        return line;
    }

    @Override
    void refresh(OptionField shown) {
        showing = true;
        if (!line.getText().equals(shown.draftProperty().get())) {
            line.setText(shown.draftProperty().get());
        }
        line.setPromptText(OptionWords.prompt(shown));
        unit.setText(shown.option().words().unit());
        unit.setVisible(!unit.getText().isEmpty());
        unit.setManaged(unit.isVisible());
        Refused.mark(line, shown);
        showing = false;
    }
}
