package org.keywright.keymap.convert;

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
            Optional<String> option = row.findText("option");
            if (option.isPresent()
                    && value instanceof Value.Whole number
                    && !row.find("usual").equals(Optional.of(number))) {
                boolean flag = row.find("flag").isPresent();
                Value taken = flag ? new Value.Flag(number.number().signum() != 0) : number;
                changed = new SetOption(OptionPath.of(option.get()), taken).applyTo(changed);
            } else if (option.isEmpty() && !value.equals(Value.Whole.of(0))) {
                complain.accept(
                        "/settings/" + setting.getKey(),
                        "Setting " + setting.getKey() + " of Vial has no option here.");
            }
        }
        return changed;
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
