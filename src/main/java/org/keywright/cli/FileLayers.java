package org.keywright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywright.application.FirmwareLayers;
import org.keywright.option.Value;

/**
 * The layers in a firmware file, for a person and for a program to read.
 *
 * @param whole whether every key is shown, or only how many layers there are
 */
record FileLayers(Optional<FirmwareLayers> found, boolean whole) {

    private static final int WIDTH = 100;

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        found.ifPresent(layers -> lines.add("  Layers        " + count(layers)));
        if (found.isEmpty() && whole) {
            lines.add(
                    "  Layers        not found: name the keyboard (--board), if it is not known;");
            lines.add("                of many keyboards they cannot be told from other bytes");
        }
        if (whole) {
            found.ifPresent(layers -> lines.addAll(keys(layers)));
        }
        return lines;
    }

    private static String count(FirmwareLayers layers) {
        String layout = layers.layout().isEmpty() ? "" : " in " + layers.layout();
        return "%d, of %s%s".formatted(layers.layers().size(), layers.keyboard(), layout);
    }

    private static List<String> keys(FirmwareLayers layers) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < layers.layers().size(); i++) {
            lines.add("  Layer " + i);
            StringBuilder line = new StringBuilder("   ");
            for (String key : layers.layers().get(i)) {
                if (line.length() + key.length() >= WIDTH) {
                    lines.add(line.toString());
                    line = new StringBuilder("   ");
                }
                line.append(' ').append(key);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /** With how many there are, and with {@code --layers} as a keymap has them. */
    Value.Table addedTo(Value.Table members) {
        if (found.isEmpty()) {
            return members;
        }
        FirmwareLayers layers = found.get();
        Value.Table counted =
                members.with("keyboard", new Value.Text(layers.keyboard()))
                        .with("layer_count", Value.Whole.of(layers.layers().size()));
        return whole
                ? counted.with("layout", new Value.Text(layers.layout()))
                        .with(
                                "layers",
                                new Value.Listing(
                                        layers.layers().stream().<Value>map(Value::texts).toList()))
                : counted;
    }
}
