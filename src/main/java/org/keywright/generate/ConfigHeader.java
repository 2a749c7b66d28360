package org.keywright.generate;

import java.util.Optional;
import org.keywright.generate.Definitions.Owner;
import org.keywright.mapping.MappingRule;
import org.keywright.mapping.MappingTable;
import org.keywright.option.Value;
import org.keywright.problem.Checked;

/**
 * {@code info_config.h} of a keyboard and {@code config.h} of a keymap: settings as definitions.
 *
 * <p>The order is QMK's: the rows of the table, then what does not fit into rows.
 */
final class ConfigHeader {

    private final MappingTable table;

    ConfigHeader(MappingTable table) {
        this.table = table;
    }

    Checked<GeneratedText> write(Value.Table settings, Owner owner) {
        SourceText out = new SourceText();
        Banner.writeC(out, owner == Owner.KEYBOARD ? "keyboard.json" : "keymap.json");
        out.line("#pragma once");
        Definitions definitions = new Definitions(out, owner);
        Setting root = Setting.root(settings, out);
        for (MappingRule rule : table.rules()) {
            Optional<Setting> spot = rule.toC() ? root.find(rule.optionPath()) : Optional.empty();
            spot.ifPresent(
                    s ->
                            out.take(rule.writeC(s.value()))
                                    .ifPresent(c -> definitions.write(rule.cName(), c, s.place())));
        }
        MatrixDefinitions.writeSize(root, definitions);
        root.find("matrix_pins").ifPresent(p -> MatrixDefinitions.writePins(p, "", definitions));
        root.find("encoder").ifPresent(e -> EncoderDefinitions.write(e, "", definitions));
        root.find("split").ifPresent(s -> SplitDefinitions.write(s, definitions));
        for (LightKind kind : LightKind.values()) {
            root.find(kind.setting()).ifPresent(l -> kind.write(l, definitions));
        }
        return out.finish();
    }
}
