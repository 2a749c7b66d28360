package org.keywright.keymap.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keyboard.Layout;
import org.keywright.keycode.Keycode;
import org.keywright.keycode.KeycodeTable;
import org.keywright.keymap.Combo;
import org.keywright.keymap.ExtraKind;
import org.keywright.keymap.Extras;
import org.keywright.keymap.KeyOverride;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.TapDance;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;

/** A keymap as the {@code .vil} file that Vial loads. */
public final class VialSave {

    private static final int PROTOCOL = 6;
    private static final int VIA_PROTOCOL = 9;
    private static final int MOST_COMBO_KEYS = 4;
    private static final int USUAL_TERM = 200;
    private static final int ALL_LAYERS = 0xFFFF;

    /** On, and whenever it can. */
    private static final int OPTIONS = 0x87;

    private static final int ONE_MODIFIER = 0x08;

    private static final Value NO_KEY = new Value.Whole(-1);
    private static final Location EVERYWHERE = new Location.Everywhere();
    private static final Set<ExtraKind> KEPT =
            Set.of(ExtraKind.MACRO, ExtraKind.TAP_DANCE, ExtraKind.COMBO, ExtraKind.KEY_OVERRIDE);

    private final SavedMatrix matrix;

    private VialSave(SavedMatrix matrix) {
        this.matrix = matrix;
    }

    /**
     * The file's content; what Vial cannot hold is among the problems.
     *
     * @param tables {@code codenames.hjson}
     * @param table every keycode of QMK
     */
    public static Checked<Value.Table> of(
            KeymapDocument keymap,
            KeyboardDefinition keyboard,
            Layout layout,
            Value.Table tables,
            KeycodeTable table) {
        ForeignCodes codes = new ForeignCodes(CodeDialect.VIAL, tables, table);
        VialSave save = new VialSave(new SavedMatrix(keymap, keyboard, layout, codes));
        Value.Table written = save.written(new VialSettings(tables));
        return Checked.of(written, save.matrix.problems());
    }

    private Value.Table written(VialSettings settings) {
        KeymapDocument keymap = matrix.keymap();
        Value.Table before = keymap.project().table("vial");
        Value.Table root =
                Value.Table.empty()
                        .with("version", Value.Whole.of(1))
                        .with("uid", before.find("uid").orElse(Value.Whole.of(0)));
        List<Value> layers = new ArrayList<>();
        List<Value> encoders = new ArrayList<>();
        for (int i = 0; i < keymap.layers().size(); i++) {
            layers.add(layer(i));
            List<Value> turns = new ArrayList<>();
            for (int e = 0; e < matrix.keyboard().encoderCount(); e++) {
                turns.add(matrix.turns(i, e));
            }
            encoders.add(new Value.Listing(turns));
        }
        root =
                root.with("layout", new Value.Listing(layers))
                        .with("encoder_layout", new Value.Listing(encoders))
                        .with("layout_options", before.find("layout_options").orElse(NO_KEY))
                        .with("macro", macros())
                        .with("vial_protocol", Value.Whole.of(PROTOCOL))
                        .with("via_protocol", Value.Whole.of(VIA_PROTOCOL))
                        .with("tap_dance", each(ExtraKind.TAP_DANCE))
                        .with("combo", each(ExtraKind.COMBO))
                        .with("key_override", each(ExtraKind.KEY_OVERRIDE));
        for (var member : before.members().entrySet()) {
            if (root.find(member.getKey()).isEmpty()) {
                root = root.with(member.getKey(), member.getValue());
            }
        }
        matrix.loseKinds(KEPT);
        return root.with("settings", settings.written(before.table("settings"), keymap.config()));
    }

    private Value layer(int number) {
        List<Value> places = matrix.places(number, NO_KEY);
        int columns = matrix.keyboard().matrixColumns();
        List<Value> rows = new ArrayList<>();
        for (int row = 0; row < matrix.keyboard().matrixRows(); row++) {
            rows.add(new Value.Listing(places.subList(row * columns, (row + 1) * columns)));
        }
        return new Value.Listing(rows);
    }

    private Value macros() {
        List<Value> macros = new ArrayList<>();
        for (int i = 0; i < matrix.keymap().macros().size(); i++) {
            Location place = new Location.OnMacro(i);
            macros.add(
                    VialMacros.written(
                            matrix.keymap().macros().get(i),
                            code -> matrix.code(code, place),
                            () -> matrix.lose(place, "Vial has no bell in macros.")));
        }
        return new Value.Listing(macros);
    }

    private Value each(ExtraKind kind) {
        List<Value> written = new ArrayList<>();
        List<Value.Table> entries = Extras.of(matrix.keymap(), kind);
        for (int i = 0; i < entries.size(); i++) {
            Location place = new Location.OnExtra(kind.member(), i);
            Value.Table entry = entries.get(i);
            written.add(
                    switch (kind) {
                        case TAP_DANCE -> tapDance(new TapDance(entry), place);
                        case COMBO -> combo(new Combo(entry), place);
                        case KEY_OVERRIDE -> override(new KeyOverride(entry), place);
                        case MACRO,
                                LEADER_SEQUENCE,
                                ALTERNATE_REPEAT,
                                CORRECTION,
                                CHARACTER,
                                DIP_SWITCH ->
                                entry;
                    });
        }
        return new Value.Listing(written);
    }

    private Value tapDance(TapDance dance, Location place) {
        List<Value> items = new ArrayList<>();
        for (TapDance.Way way : TapDance.Way.values()) {
            items.add(code(dance.code(way), place));
        }
        items.add(Value.Whole.of(dance.term().orElse(USUAL_TERM)));
        return new Value.Listing(items);
    }

    private Value combo(Combo combo, Location place) {
        List<Value> items = new ArrayList<>();
        for (int i = 0; i < MOST_COMBO_KEYS; i++) {
            boolean there = i < combo.keys().size();
            items.add(code(there ? Optional.of(combo.keys().get(i)) : Optional.empty(), place));
        }
        items.add(code(combo.result(), place));
        boolean conditions = false;
        for (Combo.Condition condition : Combo.Condition.values()) {
            conditions |= combo.has(condition);
        }
        if (combo.keys().size() > MOST_COMBO_KEYS
                || combo.layers().isPresent()
                || combo.term().isPresent()
                || conditions) {
            matrix.lose(place, "Vial's combos have up to four keys and no conditions.");
        }
        return new Value.Listing(items);
    }

    private Value override(KeyOverride override, Location place) {
        int layers =
                override.layers()
                        .map(list -> list.stream().mapToInt(l -> 1 << l).reduce(0, (a, b) -> a | b))
                        .orElse(ALL_LAYERS);
        if ((layers & ~ALL_LAYERS) != 0) {
            matrix.lose(place, "Vial's key overrides know the first 16 layers.");
        }
        int modifiers = VialModifiers.bits(override.modifiers());
        return Value.Table.empty()
                .with("trigger", code(override.trigger(), place))
                .with("replacement", code(override.replacement(), place))
                .with("layers", Value.Whole.of(layers & ALL_LAYERS))
                .with("trigger_mods", Value.Whole.of(modifiers))
                .with("negative_mod_mask", Value.Whole.of(VialModifiers.bits(override.without())))
                .with("suppressed_mods", Value.Whole.of(modifiers))
                .with(
                        "options",
                        Value.Whole.of(OPTIONS | (override.anyModifier() ? ONE_MODIFIER : 0)));
    }

    private Value code(Optional<Keycode> code, Location place) {
        return code.isPresent()
                ? matrix.code(code.get(), place)
                : new Value.Text(Keycode.NOTHING.text());
    }
}
