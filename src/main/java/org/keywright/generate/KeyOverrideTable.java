package org.keywright.generate;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.keywright.keymap.ExtraKind;
import org.keywright.keymap.Extras;
import org.keywright.keymap.KeyOverride;
import org.keywright.keymap.KeymapDocument;
import org.keywright.option.Value;
import org.keywright.problem.Location;

/** {@code key_overrides}. */
final class KeyOverrideTable {

    private static final Set<String> EITHER_SIDE = Set.of("SHIFT", "CTRL", "ALT", "GUI");

    private KeyOverrideTable() {}

    static void write(KeymapDocument keymap, SourceText out) {
        List<Value.Table> entries = Extras.of(keymap, ExtraKind.KEY_OVERRIDE);
        if (entries.isEmpty()) {
            return;
        }
        List<String> names = ExtraNames.of(keymap, ExtraKind.KEY_OVERRIDE);
        out.line("");
        out.line("#ifdef KEY_OVERRIDE_ENABLE");
        for (int i = 0; i < entries.size(); i++) {
            Location place = new Location.OnExtra(ExtraKind.KEY_OVERRIDE.member(), i);
            out.part("static const key_override_t " + names.get(i) + " = ");
            out.part(made(new KeyOverride(entries.get(i)), place, out), place);
            out.line(";");
        }
        out.line("");
        out.line("const key_override_t *key_overrides[] = {");
        names.forEach(name -> out.line("    &" + name + ","));
        out.line("};");
        out.line("#endif");
    }

    private static String made(KeyOverride override, Location place, SourceText out) {
        if (override.modifiers().isEmpty()) {
            ExtraCode.refuse("A key override needs modifiers.", "Choose at least one.", place, out);
        }
        return "ko_make_with_layers_negmods_and_options("
                + String.join(
                        ", ",
                        modifiers(override.modifiers(), place, out),
                        ExtraCode.of(override.trigger(), "The key", place, out),
                        ExtraCode.of(override.replacement(), "What it sends instead", place, out),
                        LayerMask.of(override.layers(), place, out),
                        modifiers(override.without(), place, out),
                        override.anyModifier()
                                ? "ko_options_default | ko_option_one_mod"
                                : "ko_options_default")
                + ")";
    }

    /** The bits of modifiers, of either side or of one. */
    static String modifiers(List<String> names, Location place, SourceText out) {
        if (!KeyOverride.MODIFIERS.containsAll(names)) {
            ExtraCode.refuse(
                    "There is no such modifier.",
                    "Use " + String.join(", ", KeyOverride.MODIFIERS) + ".",
                    place,
                    out);
            return "0";
        }
        return names.isEmpty()
                ? "0"
                : names.stream().map(KeyOverrideTable::bits).collect(Collectors.joining(" | "));
    }

    private static String bits(String name) {
        return EITHER_SIDE.contains(name) ? "MOD_MASK_" + name : "MOD_BIT(KC_" + name + ")";
    }
}
