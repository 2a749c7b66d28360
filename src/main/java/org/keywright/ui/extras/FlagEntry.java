package org.keywright.ui.extras;

import java.util.function.BiFunction;
import java.util.function.Predicate;
import javafx.scene.control.CheckBox;
import org.keywright.option.Value;

/** A box to tick for something that an entry is or is not. */
final class FlagEntry extends CheckBox {

    private final Predicate<Value.Table> read;

    FlagEntry(
            ExtrasViewModel extras,
            String name,
            Predicate<Value.Table> read,
            BiFunction<Value.Table, Boolean, Value.Table> write) {
        super(name);
        this.read = read;
        setWrapText(true);
        setOnAction(event -> extras.onChange(write.apply(extras.entry(), isSelected())));
    }

    void show(Value.Table entry) {
        setSelected(read.test(entry));
    }
}
