package org.keywright.generate;

import java.util.List;
import org.keywright.option.Value;

/** Facts as the trees that the reference holds. */
final class FactTree {

    private FactTree() {}

    static Value defines(String header) {
        return list(
                FactReader.defines(header).stream()
                        .map(
                                d ->
                                        list(
                                                text(d.name()),
                                                d.value()
                                                        .<Value>map(Value.Text::new)
                                                        .orElse(new Value.Nothing()),
                                                text(d.form())))
                        .toList());
    }

    static Value rules(String makefile) {
        return list(FactReader.variables(makefile).stream().map(FactTree::texts).toList());
    }

    static Value texts(List<String> texts) {
        return Value.texts(texts);
    }

    static Value text(String text) {
        return new Value.Text(text);
    }

    static Value list(Value... items) {
        return new Value.Listing(List.of(items));
    }

    static Value list(List<? extends Value> items) {
        return new Value.Listing(List.copyOf(items));
    }
}
