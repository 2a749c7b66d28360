package org.keywright.keymap.convert;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.keywright.csource.CCharacter;
import org.keywright.csource.CCombo;
import org.keywright.csource.CExtras;
import org.keywright.csource.CKey;
import org.keywright.csource.CKeyOverride;
import org.keywright.csource.CTapDance;
import org.keywright.keycode.Keycode;
import org.keywright.keymap.AddExtra;
import org.keywright.keymap.Combo;
import org.keywright.keymap.ExtraKind;
import org.keywright.keymap.KeyOverride;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.MappedCharacter;
import org.keywright.keymap.TapDance;
import org.keywright.option.Value;

/** Tap dances, combos, key overrides and characters of a keymap.c as a keymap has them. */
final class CExtraEntries {

    private CExtraEntries() {}

    static KeymapDocument put(KeymapDocument keymap, CExtras extras) {
        KeymapDocument changed =
                put(keymap, ExtraKind.TAP_DANCE, extras.tapDances(), CExtraEntries::entry);
        changed = put(changed, ExtraKind.COMBO, extras.combos(), CExtraEntries::entry);
        changed = put(changed, ExtraKind.KEY_OVERRIDE, extras.overrides(), CExtraEntries::entry);
        return put(changed, ExtraKind.CHARACTER, extras.characters(), CExtraEntries::entry);
    }

    private static <T> KeymapDocument put(
            KeymapDocument keymap, ExtraKind kind, List<T> read, Function<T, Value.Table> entry) {
        KeymapDocument changed = keymap;
        for (int i = 0; i < Math.min(read.size(), kind.most()); i++) {
            changed = new AddExtra(kind, i, entry.apply(read.get(i))).applyTo(changed);
        }
        return changed;
    }

    private static Value.Table named(String name) {
        return name.isEmpty()
                ? Value.Table.empty()
                : Value.Table.empty().with("name", new Value.Text(name));
    }

    private static Value.Table entry(CTapDance dance) {
        return new TapDance(named(dance.name()))
                .with(TapDance.Way.TAP, code(dance.tap()))
                .with(TapDance.Way.HOLD, code(dance.hold()))
                .with(TapDance.Way.DOUBLE_TAP, code(dance.doubleTap()))
                .table();
    }

    private static Value.Table entry(CCombo combo) {
        return new Combo(named(combo.name()))
                .withKeys(combo.keys().stream().map(CKeymapConversion::keycode).toList())
                .withResult(Optional.of(CKeymapConversion.keycode(combo.result())))
                .table();
    }

    private static Value.Table entry(CKeyOverride override) {
        return new KeyOverride(named(override.name()))
                .withTrigger(Optional.of(CKeymapConversion.keycode(override.trigger())))
                .withReplacement(Optional.of(CKeymapConversion.keycode(override.replacement())))
                .withModifiers(override.modifiers())
                .withWithout(override.without())
                .withLayers(override.layers())
                .withAnyModifier(override.anyModifier())
                .table();
    }

    private static Value.Table entry(CCharacter character) {
        return new MappedCharacter(named(character.name())).with(character.character()).table();
    }

    private static Optional<Keycode> code(Optional<CKey> key) {
        return key.map(CKeymapConversion::keycode);
    }
}
