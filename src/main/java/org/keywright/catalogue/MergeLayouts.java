package org.keywright.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.keywright.option.Value;
import org.keywright.problem.Location;
import org.keywright.schema.JsonDocument;
import org.keywright.schema.Pointers;

/** Merges the layouts of one file into those known: keys by position, or a new layout. */
final class MergeLayouts {

    private final Draft draft;
    private final JsonDocument document;

    MergeLayouts(Draft draft, JsonDocument document) {
        this.draft = draft;
        this.document = document;
    }

    void takeIn(Value.Table layouts) {
        for (String written : layouts.members().keySet()) {
            Value.Table layout = layouts.table(written);
            String name = realName(written);
            List<Value> old = draft.items("layouts", name, "layout");
            if (!draft.has("layouts", name)) {
                add(written, name, layout);
            } else if (old.size() != layout.items("layout").size()) {
                refuseCount(written, layout, old.size());
            } else {
                draft.set(new Value.Flag(true), "layouts", name, "json_layout");
                draft.set(updated(old, layout.items("layout")), "layouts", name, "layout");
            }
        }
    }

    private String realName(String written) {
        String real = draft.table("layout_aliases").findText(written).orElse(written);
        if (!real.equals(written)) {
            draft.warning(
                    "layout-under-alias",
                    place(written),
                    "The layout "
                            + written
                            + " is described by its alias; its name is "
                            + real
                            + ".",
                    "Write " + real + ".");
        }
        return real;
    }

    private void add(String written, String name, Value.Table layout) {
        boolean wired =
                layout.items("layout").stream()
                        .allMatch(
                                key ->
                                        key instanceof Value.Table table
                                                && table.find("matrix").isPresent());
        if (wired) {
            Value.Table stored =
                    layout.with("c_macro", new Value.Flag(false))
                            .with("json_layout", new Value.Flag(true));
            draft.set(stored, "layouts", name);
        } else {
            draft.error(
                    "layout-without-matrix",
                    place(written),
                    "Keys of the layout " + written + " do not say where in the matrix they are.",
                    "Give every key a \"matrix\": [row, column].");
        }
    }

    private void refuseCount(String written, Value.Table layout, int known) {
        int here = layout.items("layout").size();
        draft.error(
                "layout-key-count",
                place(written),
                "The layout "
                        + written
                        + " has "
                        + here
                        + " keys here and "
                        + known
                        + " in a file further down.",
                "Give it the same number of keys in both, or remove one.");
    }

    private static Value.Listing updated(List<Value> old, List<Value> over) {
        List<Value> keys = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            boolean both = old.get(i) instanceof Value.Table && over.get(i) instanceof Value.Table;
            keys.add(
                    both
                            ? Tables.joined((Value.Table) old.get(i), (Value.Table) over.get(i))
                            : over.get(i));
        }
        return new Value.Listing(keys);
    }

    private Location place(String written) {
        return document.locate(Pointers.child("/layouts", written));
    }
}
