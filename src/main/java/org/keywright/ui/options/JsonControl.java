package org.keywright.ui.options;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Several lines of JSON, for lists of lists and for tables. */
final class JsonControl extends OptionControl {

    private final TextArea area = new TextArea();
    private boolean showing;

    JsonControl() {
        area.setPrefRowCount(2);
        area.setWrapText(true);
        area.getStyleClass().add("code-field");
        area.textProperty().subscribe((before, text) -> typed(text));
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        area.focusedProperty().subscribe((before, focused) -> left(focused));
    }

    /** Enter begins a line; with Ctrl it is as in other fields. */
    private void key(KeyEvent event) {
        boolean line = event.getCode() == KeyCode.ENTER && !event.isShortcutDown();
        if (!line) {
            TypingKeys.take(event, field());
        }
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

    @Override
    Node node() {
        return area;
    }

    @Override
    void refresh(OptionField shown) {
        showing = true;
        if (!area.getText().equals(shown.draftProperty().get())) {
            area.setText(shown.draftProperty().get());
        }
        area.setPromptText(OptionWords.prompt(shown));
        Refused.mark(area, shown);
        showing = false;
    }
}
