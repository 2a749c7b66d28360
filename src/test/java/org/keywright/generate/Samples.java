package org.keywright.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keyboard.UsbIdentity;
import org.keywright.keycode.Keycode;
import org.keywright.keymap.EncoderActions;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.Layer;
import org.keywright.keymap.Macro;
import org.keywright.option.Value;

/** Keyboards and keymaps for tests, straight from trees: the generators read nothing else. */
final class Samples {

    private Samples() {}

    static KeyboardDefinition keyboard(Value.Table resolved) {
        return new KeyboardDefinition(
                "sample",
                "Sample",
                "",
                "",
                new UsbIdentity(-1, -1, ""),
                "",
                "",
                0,
                0,
                0,
                new LinkedHashMap<>(),
                Map.of(),
                Map.of(),
                resolved);
    }

    static KeymapDocument keymap(Value.Table file) {
        List<Layer> layers = new ArrayList<>();
        for (Value layer : file.items("layers")) {
            layers.add(new Layer(codes(layer)));
        }
        List<List<EncoderActions>> encoders = new ArrayList<>();
        for (Value layer : file.items("encoders")) {
            encoders.add(
                    items(layer).stream()
                            .map(e -> (Value.Table) e)
                            .map(e -> new EncoderActions(code(e, "ccw"), code(e, "cw")))
                            .toList());
        }
        List<Macro> macros = new ArrayList<>();
        for (Value macro : file.items("macros")) {
            macros.add(new Macro(items(macro).stream().map(Samples::step).toList()));
        }
        return new KeymapDocument(
                file.findText("keyboard").orElse(""),
                file.findText("keymap").orElse(""),
                file.findText("layout").orElse(""),
                layers,
                encoders,
                macros,
                file.table("config"),
                file);
    }

    private static List<Keycode> codes(Value layer) {
        return items(layer).stream()
                .map(k -> (Keycode) new Keycode.Raw(((Value.Text) k).text()))
                .toList();
    }

    private static Keycode code(Value.Table actions, String turn) {
        return new Keycode.Raw(actions.findText(turn).orElse(""));
    }

    private static Macro.Step step(Value step) {
        if (step instanceof Value.Text text) {
            return new Macro.Type(text.text());
        }
        Value.Table table = (Value.Table) step;
        String action = table.findText("action").orElse("");
        return switch (action) {
            case "beep" -> new Macro.Beep();
            case "delay" -> new Macro.Delay(number(table.find("duration").orElseThrow()));
            default ->
                    new Macro.Keys(
                            action,
                            table.items("keycodes").stream()
                                    .map(k -> ((Value.Text) k).text())
                                    .toList());
        };
    }

    private static int number(Value value) {
        return ((Value.Whole) value).number().intValueExact();
    }

    static List<Value> items(Value value) {
        return ((Value.Listing) value).items();
    }
}
