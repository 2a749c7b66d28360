package org.keywright.ui.extras;

import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.keywright.option.Value;
import org.keywright.ui.words.Phrase;

/** A field for a number of milliseconds; empty for the usual ones. */
final class NumberEntry extends HBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

    private final TextField field = new TextField();
    private final ExtrasViewModel extras;
    private final Function<Value.Table, OptionalInt> read;
    private final BiFunction<Value.Table, OptionalInt, Value.Table> write;

    NumberEntry(
            ExtrasViewModel extras,
            String name,
            Function<Value.Table, OptionalInt> read,
            BiFunction<Value.Table, OptionalInt, Value.Table> write) {
        super(6);
        this.extras = extras;
        this.read = read;
        this.write = write;
        field.setPrefColumnCount(6);
        field.setPromptText(Phrase.of("as usual"));
        field.setAccessibleText(name);
        field.setOnAction(event -> commit());
        FieldKeys.install(
                field, extras, () -> !field.getText().equals(text(extras.entry())), this::commit);
        field.textProperty().subscribe(() -> field.pseudoClassStateChanged(WRONG, !fits()));
        field.focusedProperty()
                .subscribe(
                        (was, now) -> {
                            if (was && !now) {
                                commit();
                            }
                        });
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(field, new Label(Phrase.of("ms")));
    }

    private boolean fits() {
        return field.getText().isBlank() || field.getText().strip().matches("[1-9][0-9]{0,3}");
    }

    private void commit() {
        if (!fits()) {
            show(extras.entry());
            return;
        }
        String text = field.getText().strip();
        OptionalInt number =
                text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
        extras.onChange(write.apply(extras.entry(), number));
    }

    private String text(Value.Table entry) {
        OptionalInt number = read.apply(entry);
        return number.isEmpty() ? "" : Integer.toString(number.getAsInt());
    }

    void show(Value.Table entry) {
        String text = text(entry);
        if (!text.equals(field.getText())) {
            field.setText(text);
        }
    }
}
