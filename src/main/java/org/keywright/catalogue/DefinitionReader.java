package org.keywright.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keyboard.Layout;
import org.keywright.keyboard.PhysicalKey;
import org.keywright.keyboard.UsbIdentity;
import org.keywright.option.Value;

/** Reads the typed form of a keyboard out of its resolved {@code info.json}. */
final class DefinitionReader {

    private final String id;
    private final Value.Table resolved;

    DefinitionReader(String id, Value.Table resolved) {
        this.id = id;
        this.resolved = resolved;
    }

    KeyboardDefinition read() {
        Value.Table matrix = resolved.table("matrix_size");
        return new KeyboardDefinition(
                id,
                text("keyboard_name"),
                text("manufacturer"),
                text("maintainer"),
                usb(resolved.table("usb")),
                text("processor"),
                text("bootloader"),
                whole(matrix, "rows"),
                whole(matrix, "cols"),
                EncoderIndexCheck.count(resolved),
                layouts(),
                aliases(),
                features(),
                resolved);
    }

    private String text(String name) {
        return resolved.findText(name).orElse("");
    }

    private static int whole(Value.Table table, String name) {
        return table.members().get(name) instanceof Value.Whole whole ? whole.asInt().orElse(0) : 0;
    }

    private static UsbIdentity usb(Value.Table usb) {
        return new UsbIdentity(
                hexadecimal(usb.findText("vid").orElse("")),
                hexadecimal(usb.findText("pid").orElse("")),
                usb.findText("device_version").orElse(""));
    }

    private static int hexadecimal(String text) {
        return text.matches("0[xX][0-9a-fA-F]{1,4}") ? Integer.parseInt(text.substring(2), 16) : -1;
    }

    private Map<String, Layout> layouts() {
        Map<String, Layout> layouts = new LinkedHashMap<>();
        for (String name : resolved.table("layouts").members().keySet()) {
            List<PhysicalKey> keys = new ArrayList<>();
            for (Value key : resolved.table("layouts").table(name).items("layout")) {
                if (key instanceof Value.Table table) {
                    keys.add(key(table));
                }
            }
            layouts.put(name, new Layout(name, keys));
        }
        return layouts;
    }

    /** Without a centre of its own a key turns about its upper left corner. */
    private static PhysicalKey key(Value.Table key) {
        int[] position = LayoutCheck.position(key).orElse(new int[] {0, 0});
        double x = number(key, "x", 0);
        double y = number(key, "y", 0);
        return new PhysicalKey(
                key.findText("label").orElse(""),
                x,
                y,
                number(key, "w", 1),
                number(key, "h", 1),
                number(key, "r", 0),
                number(key, "rx", x),
                number(key, "ry", y),
                position[0],
                position[1],
                EncoderIndexCheck.index(key).map(OptionalInt::of).orElse(OptionalInt.empty()));
    }

    private static double number(Value.Table key, String name, double otherwise) {
        return key.find(name).isPresent() ? LayoutNameCheck.number(key, name) : otherwise;
    }

    private Map<String, String> aliases() {
        Map<String, String> aliases = new LinkedHashMap<>();
        Value.Table table = resolved.table("layout_aliases");
        for (String alias : table.members().keySet()) {
            table.findText(alias).ifPresent(real -> aliases.put(alias, real));
        }
        return aliases;
    }

    private Map<String, Boolean> features() {
        Map<String, Boolean> features = new LinkedHashMap<>();
        resolved.table("features")
                .members()
                .forEach(
                        (name, value) -> {
                            if (value instanceof Value.Flag flag) {
                                features.put(name, flag.on());
                            }
                        });
        return features;
    }
}
