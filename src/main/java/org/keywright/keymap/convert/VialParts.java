package org.keywright.keymap.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.keywright.keycode.Keycode;
import org.keywright.keymap.Combo;
import org.keywright.keymap.KeyOverride;
import org.keywright.keymap.Macro;
import org.keywright.keymap.TapDance;
import org.keywright.option.Value;

/** The tap dances, combos, key overrides and macros of a {@code .vil} file as a keymap has them. */
final class VialParts {

    private static final int USUAL_TERM = 200;
    private static final int DANCE = 5;
    private static final int ALL_LAYERS = 0xFFFF;
    private static final int ON = 0x80;
    private static final int ONE_MODIFIER = 0x08;

    /** When an override begins to work: on each of three occasions, as QMK does by itself. */
    private static final int OCCASIONS = 0x07;

    private final BiFunction<Value, String, Keycode> code;
    private final BiConsumer<String, String> complain;

    /**
     * @param code reads a keycode that stands at a pointer
     * @param complain takes a pointer and what is lost there
     */
    VialParts(BiFunction<Value, String, Keycode> code, BiConsumer<String, String> complain) {
        this.code = code;
        this.complain = complain;
    }

    /** Every dance, for their numbers count; without those at the end that do nothing. */
    List<Value.Table> tapDances(List<Value> written) {
        List<Value.Table> dances = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            dances.add(tapDance(written.get(i), "/tap_dance/" + i));
        }
        while (!dances.isEmpty() && dances.getLast().members().isEmpty()) {
            dances.removeLast();
        }
        return dances;
    }

    private Value.Table tapDance(Value written, String pointer) {
        TapDance dance = new TapDance(Value.Table.empty());
        if (!(written instanceof Value.Listing(List<Value> items)) || items.size() < DANCE) {
            complain.accept(pointer, "This is not a tap dance.");
            return dance.table();
        }
        for (TapDance.Way way : TapDance.Way.values()) {
            int at = way.ordinal();
            dance = dance.with(way, some(items.get(at), pointer + "/" + at));
        }
        OptionalInt term = number(items.get(DANCE - 1));
        boolean usual = dance.table().members().isEmpty() || term.orElse(0) == USUAL_TERM;
        return usual ? dance.table() : dance.withTerm(term).table();
    }

    /** The combos that do something. */
    List<Value.Table> combos(List<Value> written) {
        List<Value.Table> combos = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            String pointer = "/combo/" + i;
            if (!(written.get(i) instanceof Value.Listing(List<Value> items)) || items.isEmpty()) {
                complain.accept(pointer, "This is not a combo.");
                continue;
            }
            List<Keycode> keys = new ArrayList<>();
            for (int key = 0; key < items.size() - 1; key++) {
                some(items.get(key), pointer + "/" + key).ifPresent(keys::add);
            }
            Optional<Keycode> result = some(items.getLast(), pointer + "/" + (items.size() - 1));
            if (!keys.isEmpty() || result.isPresent()) {
                combos.add(
                        new Combo(Value.Table.empty()).withKeys(keys).withResult(result).table());
            }
        }
        return combos;
    }

    /** The overrides that are switched on. */
    List<Value.Table> overrides(List<Value> written) {
        List<Value.Table> overrides = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            String pointer = "/key_override/" + i;
            if (written.get(i) instanceof Value.Table table) {
                override(table, pointer).ifPresent(overrides::add);
            } else {
                complain.accept(pointer, "This is not a key override.");
            }
        }
        return overrides;
    }

    private Optional<Value.Table> override(Value.Table written, String pointer) {
        Optional<Keycode> trigger = some(written, "trigger", pointer);
        Optional<Keycode> replacement = some(written, "replacement", pointer);
        int options = number(written, "options");
        if (trigger.isEmpty() && replacement.isEmpty()) {
            return Optional.empty();
        }
        if ((options & ON) == 0) {
            complain.accept(pointer, "The key override is switched off and is left out.");
            return Optional.empty();
        }
        int modifiers = number(written, "trigger_mods");
        int suppressed = number(written, "suppressed_mods");
        int known = OCCASIONS | ONE_MODIFIER | ON;
        if (suppressed != modifiers
                || (options & OCCASIONS) != OCCASIONS
                || (options & ~known) != 0) {
            complain.accept(
                    pointer,
                    "The key override has conditions that stay behind: it suppresses the modifiers"
                            + " it asks for, and works whenever it can.");
        }
        int layers = number(written, "layers");
        return Optional.of(
                new KeyOverride(Value.Table.empty())
                        .withTrigger(trigger)
                        .withReplacement(replacement)
                        .withModifiers(VialModifiers.names(modifiers))
                        .withWithout(VialModifiers.names(number(written, "negative_mod_mask")))
                        .withLayers(
                                layers == ALL_LAYERS ? Optional.empty() : Optional.of(bits(layers)))
                        .withAnyModifier((options & ONE_MODIFIER) != 0)
                        .table());
    }

    private static List<Integer> bits(int mask) {
        List<Integer> bits = new ArrayList<>();
        for (int i = 0; i < Short.SIZE; i++) {
            if ((mask & 1 << i) != 0) {
                bits.add(i);
            }
        }
        return bits;
    }

    /** Every macro, for their numbers count; without those at the end that do nothing. */
    List<Macro> macros(List<Value> written) {
        List<Macro> macros = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            macros.add(VialMacros.read(written.get(i), "/macro/" + i, code, complain));
        }
        while (!macros.isEmpty() && macros.getLast().steps().isEmpty()) {
            macros.removeLast();
        }
        return macros;
    }

    private Optional<Keycode> some(Value.Table table, String member, String pointer) {
        return table.find(member).flatMap(v -> some(v, pointer + "/" + member));
    }

    private Optional<Keycode> some(Value written, String pointer) {
        return Optional.of(code.apply(written, pointer))
                .filter(c -> !c.text().equals(Keycode.NOTHING.text()));
    }

    private static int number(Value.Table table, String member) {
        return table.find(member).map(VialParts::number).orElse(OptionalInt.empty()).orElse(0);
    }

    private static OptionalInt number(Value value) {
        return value instanceof Value.Whole whole && whole.asInt().isPresent()
                ? OptionalInt.of(whole.asInt().get())
                : OptionalInt.empty();
    }
}
