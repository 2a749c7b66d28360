package org.keywright.keymap.convert;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keyboard.Layout;
import org.keywright.keycode.Keycode;
import org.keywright.keycode.KeycodeTable;
import org.keywright.keymap.AddExtra;
import org.keywright.keymap.ExtraKind;
import org.keywright.keymap.KeymapDocument;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;
import org.keywright.schema.JsonDocument;

/**
 * A {@code .vil} file of Vial turned into a keymap: layers and encoders by their places in the
 * matrix, tap dances, combos, key overrides, macros, settings.
 */
public final class VialConversion {

    /** From this version on Vial's numbers are QMK's. */
    private static final int QMK_NUMBERS = 6;

    /** In older versions too. */
    private static final int BASIC = 0x100;

    /** Whoever has this many has one mistake that repeats. */
    private static final int MOST_PROBLEMS = 100;

    /** What is read; the rest is kept for saving the keymap as a .vil file again. */
    private static final Set<String> READ =
            Set.of("layout", "encoder_layout", "macro", "tap_dance", "combo", "key_override");

    private final JsonDocument file;
    private final KeyboardDefinition keyboard;
    private final ForeignCodes codes;
    private final boolean numbersAreQmks;
    private final List<Problem> problems = new ArrayList<>();

    private VialConversion(JsonDocument file, KeyboardDefinition keyboard, ForeignCodes codes) {
        this.file = file;
        this.keyboard = keyboard;
        this.codes = codes;
        this.numbersAreQmks =
                file.table()
                        .flatMap(t -> t.find("vial_protocol"))
                        .flatMap(
                                v ->
                                        v instanceof Value.Whole w
                                                ? w.asInt()
                                                : java.util.Optional.empty())
                        .map(version -> version >= QMK_NUMBERS)
                        .orElse(true);
    }

    /** Whether a file says of itself that Vial wrote it. */
    public static boolean recognises(Value.Table root) {
        return root.find("layout").filter(Value.Listing.class::isInstance).isPresent()
                && (root.find("uid").isPresent() || root.find("vial_protocol").isPresent());
    }

    /**
     * Converts a file.
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
        if (keyboard.layoutList().isEmpty()
                || file.table().filter(VialConversion::recognises).isEmpty()) {
            return Checked.failed(
                    Problem.error(
                            "vial-shape",
                            file.locate(""),
                            keyboard.layoutList().isEmpty()
                                    ? keyboard.id() + " has no layouts."
                                    : "This is not a file that Vial saved.",
                            "Save the layout again with Vial."));
        }
        ForeignCodes codes = new ForeignCodes(CodeDialect.VIAL, tables, table);
        return new VialConversion(file, keyboard, codes).converted(tables, usual, name);
    }

    private Checked<KeymapDocument> converted(Value.Table tables, String usual, String name) {
        Value.Table root = file.table().orElseThrow();
        MatrixKeymap matrix = new MatrixKeymap(keyboard, layers(root.items("layout")));
        Layout layout = matrix.layout(usual);
        problems.addAll(matrix.problems(layout, file.name()));
        ReadLayers read = new ReadLayers(keyboard, this::lose);
        KeymapDocument keymap =
                read.document(
                        name,
                        layout,
                        matrix.arranged(layout),
                        encoders(root.items("encoder_layout")));
        VialParts parts = new VialParts(this::code, this::lose);
        keymap = keymap.withMacros(parts.macros(root.items("macro")));
        keymap = with(keymap, ExtraKind.TAP_DANCE, parts.tapDances(root.items("tap_dance")));
        keymap = with(keymap, ExtraKind.COMBO, parts.combos(root.items("combo")));
        keymap = with(keymap, ExtraKind.KEY_OVERRIDE, parts.overrides(root.items("key_override")));
        keymap = new VialSettings(tables).read(keymap, root.table("settings"), this::lose);
        Value.Table rest = root;
        for (String member : READ) {
            rest = rest.without(member);
        }
        return Checked.of(
                ReadLayers.trimmed(keymap.withProject(keymap.project().with("vial", rest))),
                problems);
    }

    private static KeymapDocument with(
            KeymapDocument keymap, ExtraKind kind, List<Value.Table> entries) {
        KeymapDocument changed = keymap;
        for (int i = 0; i < Math.min(entries.size(), kind.most()); i++) {
            changed = new AddExtra(kind, i, entries.get(i)).applyTo(changed);
        }
        return changed;
    }

    private List<Map<Integer, Keycode>> layers(List<Value> written) {
        List<Map<Integer, Keycode>> layers = new ArrayList<>();
        for (Value layer :
                written.subList(0, Math.min(written.size(), KeymapDocument.MOST_LAYERS))) {
            layers.add(layer(layer, "/layout/" + layers.size()));
        }
        return layers;
    }

    private Map<Integer, Keycode> layer(Value layer, String pointer) {
        Map<Integer, Keycode> codesByPlace = new HashMap<>();
        List<Value> rows = ReadLayers.items(layer);
        boolean fits = rows.size() == keyboard.matrixRows();
        for (int row = 0; row < rows.size(); row++) {
            List<Value> columns = ReadLayers.items(rows.get(row));
            fits &= columns.size() == keyboard.matrixColumns();
            for (int column = 0; column < columns.size(); column++) {
                boolean inside = row < keyboard.matrixRows() && column < keyboard.matrixColumns();
                if (inside && !noKey(columns.get(column))) {
                    String place = pointer + "/" + row + "/" + column;
                    codesByPlace.put(
                            row * keyboard.matrixColumns() + column,
                            code(columns.get(column), place));
                }
            }
        }
        if (!fits) {
            warn(
                    "matrix-size",
                    pointer,
                    "The layer is for another matrix than that of " + keyboard.id() + ".",
                    "Check whether the file is of this keyboard.");
        }
        return codesByPlace;
    }

    private static boolean noKey(Value value) {
        return value.equals(new Value.Whole(-1));
    }

    private List<List<List<Keycode>>> encoders(List<Value> written) {
        List<List<List<Keycode>>> layers = new ArrayList<>();
        for (int layer = 0; layer < written.size(); layer++) {
            List<Value> encoders = ReadLayers.items(written.get(layer));
            List<List<Keycode>> pairs = new ArrayList<>();
            for (int i = 0; i < encoders.size(); i++) {
                List<Value> ways = ReadLayers.items(encoders.get(i));
                List<Keycode> pair = new ArrayList<>();
                for (int way = 0; way < ways.size(); way++) {
                    pair.add(code(ways.get(way), "/encoder_layout/" + layer + "/" + i + "/" + way));
                }
                pairs.add(pair);
            }
            layers.add(pairs);
        }
        return layers;
    }

    private Keycode code(Value written, String pointer) {
        Keycode code =
                switch (written) {
                    case Value.Text(String text) -> codes.read(text);
                    case Value.Whole number when noKey(number) -> Keycode.NOTHING;
                    case Value.Whole number ->
                            number.asInt()
                                    .filter(n -> n >= 0 && n <= 0xFFFF)
                                    .map(codes::read)
                                    .orElseGet(() -> new Keycode.Raw(number.number().toString()));
                    case Value.Decimal other -> new Keycode.Raw("");
                    case Value.Flag other -> new Keycode.Raw("");
                    case Value.Nothing other -> new Keycode.Raw("");
                    case Value.Listing other -> new Keycode.Raw("");
                    case Value.Table other -> new Keycode.Raw("");
                };
        boolean old = !numbersAreQmks && isNumber(written);
        if (old || !codes.known(code)) {
            warn(
                    "foreign-keycode",
                    pointer,
                    old
                            ? "The numbers of keycodes in this file are those of an old version."
                            : "QMK has no keycode " + code.text() + ".",
                    "Look at the key and assign what was meant.");
        }
        return code;
    }

    private static boolean isNumber(Value written) {
        return written instanceof Value.Whole w && w.asInt().filter(n -> n >= BASIC).isPresent()
                || written instanceof Value.Text(String text)
                        && text.startsWith("0x")
                        && text.length() > 4;
    }

    private void lose(String pointer, String message) {
        warn("vial-left-out", pointer, message, "Make it anew if you need it.");
    }

    private void warn(String code, String pointer, String message, String advice) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(Problem.warning(code, file.locate(pointer), message, advice));
        }
    }
}
