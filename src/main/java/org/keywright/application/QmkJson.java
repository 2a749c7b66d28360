package org.keywright.application;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keywright.option.Value;
import org.keywright.schema.QmkJsonStyle;
import org.keywright.schema.QmkJsonWriter;

/** Values as QMK's command line prints them. */
public final class QmkJson {

    /** What is only there while a keyboard is being resolved. */
    private static final Set<String> INNER =
            Set.of(
                    "platform",
                    "platform_key",
                    "processor_type",
                    "protocol",
                    "keymaps",
                    "keyboard_folder",
                    "parse_errors",
                    "parse_warnings");

    private QmkJson() {}

    /** A keyboard.json or info.json, without a line feed at its end. */
    public static String keyboard(Value.Table value) {
        return QmkJsonWriter.write(value, QmkJsonStyle.KEYBOARD);
    }

    /** A keymap.json, without a line feed at its end. */
    public static String keymap(Value.Table value) {
        return QmkJsonWriter.write(value, QmkJsonStyle.KEYMAP);
    }

    /** What {@code qmk info} shows of a resolved keyboard: only what its author could write. */
    public static Value.Table shown(Value.Table resolved) {
        Value.Table shown = resolved;
        for (String name : INNER) {
            shown = shown.without(name);
        }
        if (shown.find("matrix_pins").isPresent()) {
            shown = shown.without("matrix_size");
        }
        for (String light : List.of("rgb_matrix", "led_matrix")) {
            if (!shown.table(light).items("layout").isEmpty()) {
                shown = shown.with(light, shown.table(light).without("led_count"));
            }
        }
        return shown.with("layouts", layouts(shown.table("layouts")));
    }

    private static Value.Table layouts(Value.Table layouts) {
        Value.Table shown = layouts;
        for (Map.Entry<String, Value> layout : layouts.members().entrySet()) {
            if (layout.getValue() instanceof Value.Table table) {
                Value.Table plain =
                        table.without("filename").without("c_macro").without("json_layout");
                shown = shown.with(layout.getKey(), plain);
            }
        }
        return shown;
    }
}
