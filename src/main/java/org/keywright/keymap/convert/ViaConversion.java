package org.keywright.keymap.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keyboard.Layout;
import org.keywright.keyboard.PhysicalKey;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;
import org.keywright.schema.JsonDocument;

/**
 * A keymap saved by VIA turned into what QMK's {@code via2json} makes of it.
 *
 * <p>VIA writes a keycode for every place of the matrix, row by row; a keymap has one for every key
 * of a layout.
 */
public final class ViaConversion {

    private static final Pattern MACRO_KEY = Pattern.compile("MACRO0?\\(([0-9]{1,2})\\).*");

    private final JsonDocument backup;
    private final KeyboardDefinition keyboard;
    private final List<Problem> problems = new ArrayList<>();

    private ViaConversion(JsonDocument backup, KeyboardDefinition keyboard) {
        this.backup = backup;
        this.keyboard = keyboard;
    }

    /**
     * Converts a backup.
     *
     * @param layout the layout's C name; absent when the keyboard has only one
     * @param keymap name put into the result as it is
     * @return {@code keyboard keymap layout layers}, and {@code macros} if there are any
     */
    public static Checked<Value.Table> read(
            JsonDocument backup,
            KeyboardDefinition keyboard,
            Optional<String> layout,
            String keymap) {
        return new ViaConversion(backup, keyboard).converted(layout, keymap);
    }

    private Checked<Value.Table> converted(Optional<String> wanted, String keymap) {
        Optional<Layout> layout =
                wanted.isPresent()
                        ? keyboard.findLayout(wanted.get())
                        : keyboard.layoutList().stream()
                                .filter(only -> keyboard.layouts().size() == 1)
                                .findFirst();
        if (layout.isEmpty()) {
            return Checked.failed(noLayout(wanted));
        }
        Value.Table root = backup.table().orElse(Value.Table.empty());
        boolean withMacros = !root.items("macros").isEmpty();
        List<Value> layers = new ArrayList<>();
        for (Value layer : root.items("layers")) {
            layers.add(layer(layer, layers.size(), layout.get(), withMacros));
        }
        if (layers.isEmpty()) {
            complain("", "This is not a backup of VIA: it has no layers.");
        }
        Value.Table result =
                Value.Table.empty()
                        .with("keyboard", new Value.Text(keyboard.id()))
                        .with("keymap", new Value.Text(keymap))
                        .with("layout", new Value.Text(wanted.orElse(layout.get().name())))
                        .with("layers", new Value.Listing(layers));
        List<Value> macros = ViaMacros.of(root.items("macros"), this::complain);
        return new Checked<>(
                problems.stream().anyMatch(Problem::stops)
                        ? Optional.empty()
                        : Optional.of(
                                macros.isEmpty()
                                        ? result
                                        : result.with("macros", new Value.Listing(macros))),
                problems);
    }

    private Value layer(Value layer, int number, Layout layout, boolean withMacros) {
        List<Value> matrix = layer instanceof Value.Listing list ? list.items() : List.of();
        List<String> keys = new ArrayList<>();
        for (PhysicalKey key : layout.keys()) {
            int place = key.row() * keyboard.matrixColumns() + key.column();
            if (place >= matrix.size()) {
                continue;
            }
            if (matrix.get(place) instanceof Value.Text text) {
                keys.add(withMacros ? macroKey(text.text()) : text.text());
            } else {
                complain("/layers/" + number + "/" + place, "A keycode has to be a text.");
            }
        }
        int places = keyboard.matrixRows() * keyboard.matrixColumns();
        if (matrix.size() != places) {
            String pointer = "/layers/" + number;
            problems.add(
                    Problem.warning(
                            "via-matrix",
                            backup.locate(pointer),
                            "The layer has "
                                    + matrix.size()
                                    + " keycodes, and "
                                    + keyboard.id()
                                    + " has "
                                    + places
                                    + " places in its matrix.",
                            "Check whether the backup is of this keyboard."));
        }
        return Value.texts(keys);
    }

    private static String macroKey(String keycode) {
        Matcher macro = MACRO_KEY.matcher(keycode);
        return macro.matches() ? "MC_" + macro.group(1) : keycode;
    }

    private void complain(String pointer, String message) {
        problems.add(
                Problem.error(
                        "via-shape",
                        backup.locate(pointer),
                        message,
                        "Save the keymap again with VIA."));
    }

    private Problem noLayout(Optional<String> wanted) {
        String known = String.join(", ", keyboard.layouts().keySet());
        return wanted.isPresent()
                ? Problem.error(
                        "unknown-layout",
                        new Location.Everywhere(),
                        keyboard.id() + " has no layout " + wanted.get() + ".",
                        "It has " + known + ".")
                : Problem.error(
                        "via-layout",
                        new Location.Everywhere(),
                        keyboard.id() + " has several layouts.",
                        "Name one of " + known + ".");
    }
}
