package org.keywright.keymap.convert;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keyboard.Layout;
import org.keywright.keycode.Keycode;
import org.keywright.keycode.KeycodeTable;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.Macro;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;
import org.keywright.schema.JsonDocument;

/**
 * A backup of VIA turned into a keymap for people: with its encoders, with every macro at its
 * number, and with VIA's old names in QMK's of today. {@link ViaConversion} does it as QMK does.
 */
public final class ViaReading {

    private static final int MOST_PROBLEMS = 100;

    private final JsonDocument file;
    private final KeyboardDefinition keyboard;
    private final ForeignCodes codes;
    private final List<Problem> problems = new ArrayList<>();

    private ViaReading(JsonDocument file, KeyboardDefinition keyboard, ForeignCodes codes) {
        this.file = file;
        this.keyboard = keyboard;
        this.codes = codes;
    }

    /** Whether a file says of itself that VIA wrote it. */
    public static boolean recognises(Value.Table root) {
        return root.find("vendorProductId").isPresent() && root.find("layers").isPresent();
    }

    /**
     * Converts a backup.
     *
     * @param tables {@code codenames.hjson}
     * @param table every keycode of QMK
     * @param usual name of the layout to prefer
     * @param name the keymap's
     */
    public static Checked<KeymapDocument> read(
            JsonDocument file,
            KeyboardDefinition keyboard,
            Value.Table tables,
            KeycodeTable table,
            String usual,
            String name) {
        Value.Table root = file.table().orElse(Value.Table.empty());
        if (keyboard.layoutList().isEmpty() || root.items("layers").isEmpty()) {
            return Checked.failed(
                    Problem.error(
                            "via-shape",
                            file.locate(""),
                            keyboard.layoutList().isEmpty()
                                    ? keyboard.id() + " has no layouts."
                                    : "This is not a backup of VIA: it has no layers.",
                            "Save the keymap again with VIA."));
        }
        ForeignCodes codes = new ForeignCodes(CodeDialect.VIA, tables, table);
        return new ViaReading(file, keyboard, codes).converted(root, usual, name);
    }

    private Checked<KeymapDocument> converted(Value.Table root, String usual, String name) {
        List<Map<Integer, Keycode>> layers = new ArrayList<>();
        for (Value layer : root.items("layers")) {
            if (layers.size() < KeymapDocument.MOST_LAYERS) {
                layers.add(layer(ReadLayers.items(layer), layers.size()));
            }
        }
        MatrixKeymap matrix = new MatrixKeymap(keyboard, layers);
        Layout layout = matrix.layout(usual);
        problems.addAll(matrix.problems(layout, file.name()));
        KeymapDocument keymap =
                new ReadLayers(keyboard, this::lose)
                        .document(
                                name,
                                layout,
                                matrix.arranged(layout),
                                encoders(root.items("encoders"), layers.size()));
        return Checked.of(
                ReadLayers.trimmed(keymap.withMacros(macros(root.items("macros")))), problems);
    }

    private Map<Integer, Keycode> layer(List<Value> places, int number) {
        int wanted = keyboard.matrixRows() * keyboard.matrixColumns();
        String pointer = "/layers/" + number;
        if (places.size() != wanted) {
            warn(
                    "via-matrix",
                    pointer,
                    "The layer has %d keycodes, and %s has %d places in its matrix."
                            .formatted(places.size(), keyboard.id(), wanted),
                    "Check whether the backup is of this keyboard.");
        }
        Map<Integer, Keycode> layer = new HashMap<>();
        for (int i = 0; i < Math.min(places.size(), wanted); i++) {
            layer.put(i, code(places.get(i), pointer + "/" + i));
        }
        return layer;
    }

    /** VIA lists encoders first and layers within; here it is the other way round. */
    private List<List<List<Keycode>>> encoders(List<Value> written, int layers) {
        List<List<List<Keycode>>> result = new ArrayList<>();
        for (int layer = 0; layer < layers && !written.isEmpty(); layer++) {
            List<List<Keycode>> turns = new ArrayList<>();
            for (int e = 0; e < written.size(); e++) {
                List<Value> ofEncoder = ReadLayers.items(written.get(e));
                List<Value> ways =
                        layer < ofEncoder.size()
                                ? ReadLayers.items(ofEncoder.get(layer))
                                : List.of();
                List<Keycode> pair = new ArrayList<>();
                for (int way = 0; way < ways.size(); way++) {
                    String pointer = "/encoders/" + e + "/" + layer + "/" + way;
                    pair.add(code(ways.get(way), pointer));
                }
                turns.add(pair);
            }
            result.add(turns);
        }
        return result;
    }

    private List<Macro> macros(List<Value> written) {
        List<Macro> macros = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            String pointer = "/macros/" + i;
            if (!(written.get(i) instanceof Value.Text)) {
                lose(pointer, "A macro has to be a text.");
            }
            String text = written.get(i) instanceof Value.Text(String t) ? t : "";
            macros.add(ViaScript.read(text, name -> macroKey(name, pointer)));
        }
        while (!macros.isEmpty() && macros.getLast().steps().isEmpty()) {
            macros.removeLast();
        }
        return macros;
    }

    /** The name of a key without its prefix, as macros have it; empty when it cannot be there. */
    private String macroKey(String written, String pointer) {
        String name = codes.read(written).text();
        if (!name.startsWith("KC_")) {
            lose(pointer, written + " cannot be in a macro of a keymap.json.");
            return "";
        }
        return name.substring("KC_".length());
    }

    private Keycode code(Value written, String pointer) {
        if (!(written instanceof Value.Text(String text))) {
            problems.add(
                    Problem.error(
                            "via-shape",
                            file.locate(pointer),
                            "A keycode has to be a text.",
                            "Save the keymap again with VIA."));
            return Keycode.NOTHING;
        }
        // VIA writes nothing for a code that it has no name for.
        Keycode code = text.isEmpty() ? Keycode.NOTHING : codes.read(text);
        if (text.isEmpty() || !codes.known(code)) {
            warn(
                    "foreign-keycode",
                    pointer,
                    text.isEmpty()
                            ? "VIA did not write down which keycode stands here."
                            : "QMK has no keycode " + code.text() + ".",
                    "Look at the key and assign what was meant.");
        }
        return code;
    }

    private void lose(String pointer, String message) {
        warn("via-left-out", pointer, message, "Make it anew if you need it.");
    }

    private void warn(String code, String pointer, String message, String advice) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(Problem.warning(code, file.locate(pointer), message, advice));
        }
    }
}
