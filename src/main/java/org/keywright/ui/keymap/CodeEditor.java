package org.keywright.ui.keymap;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.keywright.keycode.Keycode;
import org.keywright.keycode.KeycodeParser;
import org.keywright.keycode.LegendKind;
import org.keywright.ui.words.Phrase;

/**
 * A card below a key in which any keycode can be typed; says at once whether it is known.
 *
 * <p>It lies in the window rather than in a popup of its own: popups need a compositor to look
 * right, and not every desktop has one.
 */
final class CodeEditor extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");
    private static final double MARGIN = 8;

    private final EditorViewModel editor;
    private final KeyEdits edits;
    private final Runnable onDone;
    private final TextField text = new TextField();
    private final Label verdict = new Label();
    private final Button assign = new Button(Phrase.of("Assign"));

    /** An editor that calls {@code onDone} when it has been closed by keyboard. */
    CodeEditor(EditorViewModel editor, KeyEdits edits, Runnable onDone) {
        this.editor = editor;
        this.edits = edits;
        this.onDone = onDone;
        text.setPrefColumnCount(22);
        text.getStyleClass().add("code-field");
        text.setAccessibleText(Phrase.of("Keycode"));
        text.textProperty().subscribe(this::judge);
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        assign.getStyleClass().add("accent");
        assign.setOnAction(event -> accept());
        verdict.getStyleClass().add("text-small");
        getChildren().addAll(new HBox(8, text, assign), verdict);
        getStyleClass().add("code-editor");
        setManaged(false);
        setVisible(false);
        focusWithinProperty()
                .subscribe(
                        within -> {
                            if (!within) {
                                setVisible(false);
                            }
                        });
    }

    /** Opens below a node, with the selected key's keycode to change. */
    void open(Node at) {
        edits.selectedText()
                .ifPresent(
                        present -> {
                            text.setText(present);
                            setVisible(true);
                            place(at);
                            text.requestFocus();
                            text.selectAll();
                        });
    }

    private void place(Node at) {
        autosize();
        Bounds key = getParent().sceneToLocal(at.localToScene(at.getLayoutBounds()));
        Bounds room = getParent().getLayoutBounds();
        double x = key.getCenterX() - getWidth() / 2;
        double y = key.getMaxY() + MARGIN;
        relocate(
                Math.clamp(x, MARGIN, Math.max(MARGIN, room.getWidth() - getWidth() - MARGIN)),
                Math.clamp(y, MARGIN, Math.max(MARGIN, room.getHeight() - getHeight() - MARGIN)));
    }

    private void judge(String typed) {
        Keycode code = KeycodeParser.parse(typed);
        boolean empty = typed.isBlank();
        boolean known = editor.looks().of(code).legend().kind() != LegendKind.UNKNOWN;
        text.pseudoClassStateChanged(WRONG, !known && !empty);
        assign.setDisable(empty);
        if (empty) {
            verdict.setText(Phrase.of("Type a keycode such as KC_A, LT(1,KC_SPC) or LCTL(KC_C)."));
        } else if (known) {
            verdict.setText("✓ " + editor.looks().of(code).spoken());
        } else {
            verdict.setText(Phrase.of("⚠ Not a keycode we know; it is kept as you type it."));
        }
        autosize();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            accept();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            onDone.run();
            event.consume();
        }
    }

    private void accept() {
        if (!text.getText().isBlank()) {
            String typed = text.getText();
            onDone.run();
            edits.onAssign(typed);
        }
    }
}
