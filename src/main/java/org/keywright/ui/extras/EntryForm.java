package org.keywright.ui.extras;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.keywright.option.Value;

/** The form of one kind: fields below each other, all of which show the entry that is selected. */
final class EntryForm extends VBox {

    private final List<Consumer<Value.Table>> fields = new ArrayList<>();

    EntryForm() {
        getStyleClass().add("entry-form");
    }

    /** Adds a field with a label above it. */
    EntryForm with(String label, Node field, Consumer<Value.Table> show) {
        Label heading = new Label(label);
        heading.getStyleClass().add("field-label");
        heading.setLabelFor(field);
        getChildren().add(new VBox(3, heading, field));
        fields.add(show);
        return this;
    }

    /** Adds something that says by itself what it is. */
    EntryForm with(Node field, Consumer<Value.Table> show) {
        getChildren().add(field);
        fields.add(show);
        return this;
    }

    /** Shows an entry; a field that has the same already stays as it is. */
    void show(Value.Table entry) {
        fields.forEach(field -> field.accept(entry));
    }
}
