package org.keywright.ui.keymap;

import atlantafx.base.controls.Popover;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.keywright.keycode.Keycode;
import org.keywright.keycode.KeycodeParser;
import org.keywright.keycode.LegendKind;

/** A little window at a key in which any keycode can be typed; says at once whether it is known. */
final class CodeEditor {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

    private final EditorViewModel editor;
    private final KeyEdits edits;
    private final TextField text = new TextField();
    private final Label verdict = new Label();
    private final Button assign = new Button("Assign");
    private final Popover popover = new Popover();

    CodeEditor(EditorViewModel editor, KeyEdits edits) {
        this.editor = editor;
        this.edits = edits;
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setPrefColumnCount(22);
        text.getStyleClass().add("code-field");
        text.setAccessibleText("Keycode");
        text.textProperty().subscribe(this::judge);
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        assign.getStyleClass().addAll("accent");
        assign.setOnAction(event -> accept());
        verdict.getStyleClass().addAll("text-small");
        HBox row = new HBox(8, text, assign);
        VBox content = new VBox(6, row, verdict);
        content.getStyleClass().add("code-editor");
        popover.setContentNode(content);
        popover.setHeaderAlwaysVisible(false);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_CENTER);
        popover.setDetachable(false);
        popover.setFadeInDuration(javafx.util.Duration.ZERO);
        popover.setFadeOutDuration(javafx.util.Duration.ZERO);
    }

    /** Opens at a node, with the selected key's keycode to change. */
    void open(Node at) {
        editor.selectionProperty()
                .get()
                .ifPresent(
                        place -> {
                            text.setText(edits.at(place).text());
                            popover.show(at);
                            text.requestFocus();
                            text.selectAll();
                        });
    }

    private void judge(String typed) {
        Keycode code = KeycodeParser.parse(typed);
        boolean empty = typed.isBlank();
        boolean known = editor.looks().of(code).legend().kind() != LegendKind.UNKNOWN;
        text.pseudoClassStateChanged(WRONG, !known && !empty);
        assign.setDisable(empty);
        if (empty) {
            verdict.setText("Type a keycode such as KC_A, LT(1,KC_SPC) or LCTL(KC_C).");
        } else if (known) {
            verdict.setText("✓ " + editor.looks().of(code).spoken());
        } else {
            verdict.setText("⚠ Not a keycode we know; it is kept as you type it.");
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            accept();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            popover.hide();
            event.consume();
        }
    }

    private void accept() {
        if (!text.getText().isBlank()) {
            popover.hide();
            edits.onAssign(text.getText());
        }
    }
}
