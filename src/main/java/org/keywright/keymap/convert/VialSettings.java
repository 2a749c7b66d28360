package org.keywright.keymap.convert;

import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.SetOption;
import org.keywright.option.OptionPath;
import org.keywright.option.Value;

/** Settings of a {@code .vil} file, by number, as options of a keymap. */
final class VialSettings {

    private final Value.Table rows;

    /**
     * @param tables {@code codenames.hjson}
     */
    VialSettings(Value.Table tables) {
        this.rows = tables.table("settings");
    }

    /**
     * The keymap with the settings that have an option and are not what the firmware does anyway.
     *
     * @param complain hears of the others, by pointer
     */
    KeymapDocument read(
            KeymapDocument keymap, Value.Table settings, BiConsumer<String, String> complain) {
        KeymapDocument changed = keymap;
        for (Map.Entry<String, Value> setting : settings.members().entrySet()) {
            Value.Table row = rows.table(setting.getKey());
            Value value = setting.getValue();
            if (row.find("bits").isPresent() && value instanceof Value.Whole(BigInteger all)) {
                changed = bits(changed, row.table("bits"), all);
                value = new Value.Whole(unknown(row.table("bits"), all));
            }
            Optional<String> option = row.findText("option");
            if (option.isPresent()
                    && value instanceof Value.Whole number
                    && !row.find("usual").equals(Optional.of(number))) {
                boolean flag = row.find("flag").isPresent();
                Value taken = flag ? new Value.Flag(number.number().signum() != 0) : number;
                changed = new SetOption(OptionPath.of(option.get()), taken).applyTo(changed);
            } else if (option.isEmpty()
                    && !value.equals(row.find("usual").orElse(Value.Whole.of(0)))) {
                complain.accept("/settings/" + setting.getKey(), without(setting.getKey(), row));
            }
        }
        return changed;
    }

    private static String without(String number, Value.Table row) {
        return row.findText("name")
                .map(name -> "Setting " + number + " (" + name + ") of Vial has no option here.")
                .orElse("Setting " + number + " of Vial has no option here.");
    }

    private static KeymapDocument bits(
            KeymapDocument keymap, Value.Table options, BigInteger number) {
        KeymapDocument changed = keymap;
        for (String bit : options.members().keySet()) {
            String option = options.findText(bit).orElse("");
            if (!option.isEmpty() && number.testBit(Integer.parseInt(bit))) {
                changed =
                        new SetOption(OptionPath.of(option), new Value.Flag(true)).applyTo(changed);
            }
        }
        return changed;
    }

    private static BigInteger unknown(Value.Table options, BigInteger number) {
        BigInteger rest = number;
        for (String bit : options.members().keySet()) {
            rest = rest.clearBit(Integer.parseInt(bit));
        }
        return rest;
    }

    /** The settings that a keymap says something about. */
    Value.Table written(Value.Table before, Value.Table config) {
        Value.Table settings = before;
        for (Map.Entry<String, Value> entry : rows.members().entrySet()) {
            if (entry.getValue() instanceof Value.Table row) {
                Optional<Value> set =
                        row.findText("option").flatMap(o -> config.at(OptionPath.of(o)));
                if (set.orElse(new Value.Nothing()) instanceof Value.Flag(boolean on)) {
                    set = Optional.of(Value.Whole.of(on ? 1 : 0));
                }
                if (set.orElse(new Value.Nothing()) instanceof Value.Whole number) {
                    settings = settings.with(entry.getKey(), number);
                }
            }
        }
        return settings;
    }
}
