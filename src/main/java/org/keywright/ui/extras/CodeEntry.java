package org.keywright.ui.extras;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.layout.StackPane;
import org.keywright.keycode.Keycode;
import org.keywright.option.Value;

/** A field for one keycode of an entry. */
final class CodeEntry extends StackPane {

    private final CodeInput input;
    private final Function<Value.Table, Optional<Keycode>> read;

    CodeEntry(
            ExtrasViewModel extras,
            String name,
            Function<Value.Table, Optional<Keycode>> read,
            BiFunction<Value.Table, Optional<Keycode>, Value.Table> write) {
        this.read = read;
        input = new CodeInput(extras, name, c -> extras.onChange(write.apply(extras.entry(), c)));
        getChildren().add(input);
    }

    void show(Value.Table entry) {
        input.show(read.apply(entry));
    }
}
