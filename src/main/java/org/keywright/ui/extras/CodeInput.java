package org.keywright.ui.extras;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.keywright.keycode.Keycode;
import org.keywright.keycode.KeycodeEntry;
import org.keywright.ui.words.Phrase;

/**
 * A field for one keycode: type it, take one of the hints, or click in the palette while the field
 * is the one in use.
 */
final class CodeInput extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");
    private static final PseudoClass PICKING = PseudoClass.getPseudoClass("picking");

    private final TextField field = new TextField();
    private final Label meaning = new Label();
    private final FlowPane hints = new FlowPane(4, 4);
    private final ExtrasViewModel extras;
    private final Consumer<Optional<Keycode>> onCode;
    private final Consumer<Keycode> picked = this::pick;
    private String shown = "";

    /** Calls {@code onCode} with what was chosen; nothing for an empty field. */
    CodeInput(ExtrasViewModel extras, String name, Consumer<Optional<Keycode>> onCode) {
        super(4);
        this.extras = extras;
        this.onCode = onCode;
        field.setAccessibleText(name);
        field.setPromptText(Phrase.of("Type, or click in the palette"));
        field.getStyleClass().add("code-field");
        field.setOnAction(event -> commit());
        FieldKeys.install(field, extras, () -> !field.getText().equals(shown), this::commit);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.textProperty().subscribe(this::judge);
        field.focusedProperty().subscribe((was, now) -> focused(now));
        HBox.setHgrow(field, Priority.ALWAYS);
        meaning.getStyleClass().addAll("text-muted", "text-small");
        meaning.managedProperty().bind(meaning.textProperty().isNotEmpty());
        HBox line = new HBox(8, field, meaning);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(line, hints);
        hints.setManaged(false);
        hints.setVisible(false);
        extras.loan()
                .codesProperty()
                .subscribe(
                        taker ->
                                field.pseudoClassStateChanged(
                                        PICKING, taker.filter(t -> t == picked).isPresent()));
    }

    /** Shows a code; nothing for none. */
    void show(Optional<Keycode> code) {
        shown = code.map(Keycode::text).orElse("");
        if (!field.getText().equals(shown)) {
            field.setText(shown);
        }
        offer(false);
    }

    /** Ready for the next one. */
    void clear() {
        show(Optional.empty());
    }

    private void focused(boolean now) {
        if (now) {
            extras.loan().codesProperty().set(Optional.of(picked));
        } else {
            commit();
        }
    }

    private void pick(Keycode code) {
        field.setText(code.text());
        commit();
    }

    private void commit() {
        String text = field.getText().strip();
        offer(false);
        if (!text.equals(shown)) {
            Optional<Keycode> code =
                    text.isEmpty() ? Optional.empty() : Optional.of(extras.codes().read(text));
            show(code);
            onCode.accept(code);
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            field.setText(shown);
            extras.loan().codesProperty().set(Optional.empty());
            event.consume();
        }
    }

    private void judge(String text) {
        boolean empty = text.isBlank();
        Keycode code = extras.codes().read(text);
        boolean known = empty || extras.codes().knows(code);
        field.pseudoClassStateChanged(WRONG, !known);
        meaning.setText(
                empty
                        ? ""
                        : known ? extras.codes().legend(code) : Phrase.of("Not a keycode we know"));
        offer(field.isFocused() && !empty && !text.equals(shown));
    }

    private void offer(boolean wanted) {
        hints.getChildren().clear();
        if (wanted) {
            extras.codes().hints(field.getText()).forEach(e -> hints.getChildren().add(hint(e)));
        }
        hints.setManaged(!hints.getChildren().isEmpty());
        hints.setVisible(!hints.getChildren().isEmpty());
    }

    private Button hint(KeycodeEntry entry) {
        Button hint = new Button(entry.name());
        hint.getStyleClass().addAll("chip", "code-name");
        // The field keeps the focus, or it would take what was typed so far.
        hint.setFocusTraversable(false);
        hint.setOnMousePressed(
                event -> {
                    pick(org.keywright.keycode.KeycodeParser.parse(entry.name()));
                    event.consume();
                });
        return hint;
    }
}
