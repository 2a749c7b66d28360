package org.keywright.ui.extras;

import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.TextField;
import org.keywright.option.Value;

/** A field for a text of an entry; taken over by Enter and when the focus leaves. */
final class TextEntry extends TextField {

    private final ExtrasViewModel extras;
    private final Function<Value.Table, String> read;
    private final BiFunction<Value.Table, String, Value.Table> write;

    TextEntry(
            ExtrasViewModel extras,
            String name,
            Function<Value.Table, String> read,
            BiFunction<Value.Table, String, Value.Table> write) {
        this.extras = extras;
        this.read = read;
        this.write = write;
        setAccessibleText(name);
        setOnAction(event -> commit());
        FieldKeys.install(
                this, extras, () -> !getText().equals(read.apply(extras.entry())), this::commit);
        focusedProperty()
                .subscribe(
                        (was, now) -> {
                            if (was && !now) {
                                commit();
                            }
                        });
    }

    /** The entry's name. */
    static TextEntry name(ExtrasViewModel extras, String label) {
        return new TextEntry(
                extras,
                label,
                entry -> entry.findText("name").orElse(""),
                (entry, text) ->
                        text.isEmpty()
                                ? entry.without("name")
                                : entry.with("name", new Value.Text(text)));
    }

    private void commit() {
        Value.Table entry = extras.entry();
        if (!getText().equals(read.apply(entry))) {
            extras.onChange(write.apply(entry, getText().strip()));
        }
    }

    void show(Value.Table entry) {
        String text = read.apply(entry);
        if (!text.equals(getText())) {
            setText(text);
        }
    }
}
