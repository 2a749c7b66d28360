package org.keywright.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keywright.option.Value;
import org.keywright.schema.Pointers;

/** There is a layout, and every key of it has a matrix position of its own, inside the matrix. */
final class LayoutCheck implements ResolveStep {

    /** Whoever has this many has one mistake that repeats. */
    private static final int MOST_PROBLEMS = 100;

    @Override
    public void apply(Draft draft) {
        Value.Table layouts = draft.table("layouts");
        if (layouts.members().keySet().stream().noneMatch(n -> inJson(layouts.table(n)))) {
            draft.error(
                    "no-layout",
                    draft.locate("/layouts"),
                    "The keyboard has no layout.",
                    "Describe at least one under \"layouts\".");
        }
        refuseMacros(draft, layouts);
        int rows = draft.number(0, "matrix_size", "rows");
        int columns = draft.number(0, "matrix_size", "cols");
        if (rows == 0 && columns == 0 && !layouts.members().isEmpty()) {
            refuseWithoutMatrix(draft);
            return;
        }
        for (String name : layouts.members().keySet()) {
            List<Value> keys = layouts.table(name).items("layout");
            for (int key = 0; key < keys.size() && goesOn(draft); key++) {
                checkBounds(draft, name, key, keys.get(key), rows, columns);
            }
        }
        for (String name : layouts.members().keySet()) {
            checkUnique(draft, name, layouts.table(name).items("layout"));
        }
    }

    private static boolean inJson(Value.Table layout) {
        return layout.find("json_layout").equals(Optional.of(new Value.Flag(true)));
    }

    private static boolean isMacro(Value.Table layout) {
        return layout.find("c_macro").equals(Optional.of(new Value.Flag(true)));
    }

    private static void refuseMacros(Draft draft, Value.Table layouts) {
        for (String name : layouts.members().keySet()) {
            if (isMacro(layouts.table(name))) {
                draft.error(
                        "layout-in-header",
                        draft.locate(Pointers.child("/layouts", name)),
                        "The layout " + name + " is a macro in a header.",
                        "Describe it in keyboard.json and remove the macro.");
            }
        }
    }

    private static boolean goesOn(Draft draft) {
        return draft.problems().size() < MOST_PROBLEMS;
    }

    /** Row and column of a key, if it has them. */
    static Optional<int[]> position(Value key) {
        List<Value> pair = key instanceof Value.Table table ? table.items("matrix") : List.of();
        if (pair.size() == 2
                && pair.get(0) instanceof Value.Whole row
                && pair.get(1) instanceof Value.Whole column) {
            return Optional.of(new int[] {row.asInt().orElse(-1), column.asInt().orElse(-1)});
        }
        return Optional.empty();
    }

    private static void refuseWithoutMatrix(Draft draft) {
        draft.error(
                "matrix-size-unknown",
                draft.locate("/matrix_size"),
                "Nothing says how large the matrix is.",
                "Give its pins under \"matrix_pins\", or \"matrix_size\".");
    }

    private static void checkBounds(
            Draft draft, String name, int key, Value value, int rows, int columns) {
        Optional<int[]> position = position(value);
        if (position.isEmpty()) {
            refuseWithoutPosition(draft, name, key);
            throw new KeyboardResolver.CannotResolve();
        }
        int row = position.get()[0];
        int column = position.get()[1];
        if (row >= rows || row < 0) {
            outside(draft, pointer(name, key) + "/0", "row " + row, rows + " rows");
        }
        if (column >= columns || column < 0) {
            outside(draft, pointer(name, key) + "/1", "column " + column, columns + " columns");
        }
    }

    /** A key of a macro was reported when the macro was read. */
    private static void refuseWithoutPosition(Draft draft, String name, int key) {
        if (!isMacro(draft.table("layouts", name))) {
            draft.error(
                    "layout-without-matrix",
                    draft.locate(pointer(name, key)),
                    "The key does not say where in the matrix it is.",
                    "Give it a \"matrix\": [row, column].");
        }
    }

    private static void outside(Draft draft, String pointer, String what, String size) {
        draft.error(
                "matrix-position-outside",
                draft.locate(pointer),
                "The key lies in matrix " + what + ", but the matrix has " + size + ".",
                "Count from 0, or give the matrix its full size.");
    }

    private static void checkUnique(Draft draft, String name, List<Value> keys) {
        Set<List<Integer>> seen = new HashSet<>();
        for (int key = 0; key < keys.size() && goesOn(draft); key++) {
            Optional<int[]> position = position(keys.get(key));
            if (position.isPresent() && !seen.add(List.of(position.get()[0], position.get()[1]))) {
                draft.error(
                        "matrix-position-twice",
                        draft.locate(pointer(name, key)),
                        "Another key of " + name + " has the same matrix position.",
                        "Give each key its own.");
            }
        }
    }

    private static String pointer(String layout, int key) {
        return Pointers.child("/layouts", layout) + "/layout/" + key + "/matrix";
    }
}
