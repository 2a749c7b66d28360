package org.keywright.generate;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.keywright.mapping.CIdentifier;
import org.keywright.mapping.CValue;
import org.keywright.mapping.MappingRule;
import org.keywright.mapping.MappingTable;
import org.keywright.option.Value;
import org.keywright.problem.Checked;

/**
 * {@code info_rules.mk} of a keyboard and {@code rules.mk} of a keymap: settings as variables.
 *
 * <p>A name may come twice; with {@code ?=} the first one wins, as in QMK.
 */
final class RulesMakefile {

    private final MappingTable table;

    RulesMakefile(MappingTable table) {
        this.table = table;
    }

    /** For a keyboard: gives way to what is already set. */
    Checked<GeneratedText> writeKeyboard(Value.Table settings) {
        SourceText out = new SourceText();
        Banner.writeMake(out, "keyboard.json");
        writeSettings(settings, " ?= ", out);
        return out.finish();
    }

    /**
     * For a keymap: takes the place of what is already set.
     *
     * @param config the settings the keymap overrides
     * @param others the keymap's other members
     */
    Checked<GeneratedText> writeKeymap(Value.Table config, Value.Table others) {
        SourceText out = new SourceText();
        Banner.writeMake(out, "keymap.json");
        writeSettings(config, " = ", out);
        Setting.root(others, out)
                .find("converter")
                .filter(c -> !c.isNothing())
                .ifPresent(c -> out.line("CONVERT_TO = " + converter(c)));
        return out.finish();
    }

    private void writeSettings(Value.Table settings, String assign, SourceText out) {
        Setting root = Setting.root(settings, out);
        for (MappingRule rule : table.rules()) {
            Optional<Setting> spot = rule.toC() ? root.find(rule.optionPath()) : Optional.empty();
            spot.flatMap(s -> out.take(rule.writeMake(s.value())))
                    .ifPresent(c -> writeVariable(rule.cName(), c, assign, out));
        }
        Map<String, Setting> features =
                root.find("features").map(Setting::members).orElse(Map.of());
        features.forEach(
                (name, on) -> out.line(feature(name, on) + assign + (on.truth() ? "yes" : "no")));
        if (root.find("split.transport.protocol").filter(p -> p.is("custom")).isPresent()) {
            out.line("SPLIT_TRANSPORT" + assign + "custom");
        }
        if (root.find("matrix_pins.custom_lite").filter(Setting::isOn).isPresent()) {
            out.line("CUSTOM_MATRIX" + assign + "lite");
        } else if (root.find("matrix_pins.custom").filter(Setting::isOn).isPresent()) {
            out.line("CUSTOM_MATRIX" + assign + "yes");
        }
    }

    private static void writeVariable(String name, CValue value, String assign, SourceText out) {
        if (value instanceof CValue.Text text) {
            out.line(name + assign + text.text());
        }
    }

    private static String feature(String name, Setting on) {
        if (!CIdentifier.matches(name)) {
            on.refuse("must have a name of letters, digits and underscores");
        }
        return name.toUpperCase(Locale.ROOT) + "_ENABLE";
    }

    private static String converter(Setting converter) {
        String text = converter.value() instanceof Value.Text t ? t.text() : "";
        if (!text.matches("[a-z][0-9a-z_]{0,99}")) {
            converter.refuse("must be the name of a converter, like \"rp2040_ce\"");
        }
        return text;
    }
}
