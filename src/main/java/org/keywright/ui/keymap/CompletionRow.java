package org.keywright.ui.keymap;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

/** Below a field for keycodes: how the word before the cursor may go on; Down goes there. */
final class CompletionRow extends HBox {

    private final TextField field;
    private final Completion completion;

    CompletionRow(TextField field, Completion completion) {
        super(4);
        this.field = field;
        this.completion = completion;
        getStyleClass().add("completion-row");
        Subscription.combine(
                field.textProperty().subscribe(() -> refresh()),
                field.caretPositionProperty().subscribe(() -> refresh()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void refresh() {
        int caret = Math.min(field.getCaretPosition(), field.getText().length());
        boolean selecting = !field.getSelectedText().isEmpty();
        List<String> words = selecting ? List.of() : completion.after(field.getText(), caret);
        if (!words.equals(shown())) {
            getChildren().setAll(words.stream().map(this::offer).toList());
        }
    }

    private List<String> shown() {
        return getChildren().stream().map(child -> ((Button) child).getText()).toList();
    }

    private Button offer(String word) {
        Button button = new Button(word);
        button.setMnemonicParsing(false);
        button.getStyleClass().addAll("small", "flat", "code-name");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> accept(word));
        return button;
    }

    private void accept(String word) {
        int caret = Math.min(field.getCaretPosition(), field.getText().length());
        int end = Completion.start(field.getText(), caret) + word.length();
        field.setText(Completion.replaced(field.getText(), caret, word));
        field.requestFocus();
        field.deselect();
        field.positionCaret(end);
    }

    /** Goes to the first offer; says whether there is one. */
    boolean enter() {
        getChildren().stream().findFirst().ifPresent(Node::requestFocus);
        return !getChildren().isEmpty();
    }

    private void key(KeyEvent event) {
        int at = getChildren().indexOf((Node) event.getTarget());
        int step = event.getCode() == KeyCode.LEFT ? -1 : event.getCode() == KeyCode.RIGHT ? 1 : 0;
        if (event.getCode() == KeyCode.UP) {
            field.requestFocus();
            field.deselect();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && at >= 0) {
            ((Button) getChildren().get(at)).fire();
            event.consume();
        } else if (step != 0 && at + step >= 0 && at + step < getChildren().size()) {
            getChildren().get(at + step).requestFocus();
            event.consume();
        }
    }
}
