package org.keywright.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.keywright.option.Value;
import org.keywright.schema.Pointers;

/** Layouts begin at the origin, and their names say what they are like, not whose they are. */
final class LayoutNameCheck implements ResolveStep {

    private static final Set<String> COMMON =
            Set.of("ansi", "iso", "jp", "jis", "ortho", "wkl", "tkl", "preonic", "planck");

    @Override
    public void apply(Draft draft) {
        Value.Table layouts = draft.table("layouts");
        for (String name : layouts.members().keySet()) {
            List<Value> keys = layouts.table(name).items("layout");
            checkOrigin(draft, name, "x", least(keys, LayoutNameCheck::left));
            checkOrigin(draft, name, "y", least(keys, key -> number(key, "y")));
        }
        if (layouts.members().keySet().equals(Set.of("LAYOUT_all"))) {
            draft.warning(
                    "layout-all-alone",
                    draft.locate("/layouts/LAYOUT_all"),
                    "The only layout is called LAYOUT_all.",
                    "Call it LAYOUT.");
        }
        for (String name : layouts.members().keySet()) {
            checkName(draft, name);
        }
    }

    private static double least(List<Value> keys, ToDoubleFunction<Value.Table> edge) {
        double least = Double.POSITIVE_INFINITY;
        for (Value key : keys) {
            if (key instanceof Value.Table table) {
                least = Math.min(least, edge.applyAsDouble(table));
            }
        }
        return Double.isInfinite(least) ? 0 : least;
    }

    /** An ISO Enter is as wide as its lower part and sticks out a quarter to the left. */
    private static double left(Value.Table key) {
        boolean isoEnter = number(key, "w") == 1.25 && number(key, "h") == 2;
        return number(key, "x") - (isoEnter ? 0.25 : 0);
    }

    static double number(Value.Table key, String name) {
        Value value = key.members().get(name);
        if (value instanceof Value.Decimal decimal) {
            return decimal.number();
        }
        return value instanceof Value.Whole whole ? whole.number().doubleValue() : 0;
    }

    private static void checkOrigin(Draft draft, String name, String axis, double offset) {
        if (offset > 0) {
            draft.warning(
                    "layout-offset",
                    draft.locate(Pointers.child("/layouts", name)),
                    "The layout " + name + " begins at " + axis + " = " + offset + ".",
                    "Move its keys so that the first is at 0.");
        }
    }

    private static void checkName(Draft draft, String name) {
        boolean community =
                draft.items("community_layouts").stream()
                        .anyMatch(
                                l ->
                                        l instanceof Value.Text t
                                                && name.equals("LAYOUT_" + t.text()));
        String bare = name.replaceAll("_split_\\d+x\\d+_\\d+|_\\d+x\\d+", "");
        Set<String> parts = new HashSet<>(Set.of(draft.id().split("/")));
        parts.removeAll(COMMON);
        if (!community && parts.stream().anyMatch(bare::contains)) {
            draft.warning(
                    "layout-named-after-keyboard",
                    draft.locate(Pointers.child("/layouts", name)),
                    "The layout " + name + " is named after the keyboard.",
                    "Name it after its shape, as in LAYOUT_60_ansi, or LAYOUT.");
        }
    }
}
