package org.keywright.keymap.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keywright.keymap.EncoderActions;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.Layer;
import org.keywright.keymap.Macro;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;
import org.keywright.schema.JsonDocument;

/** Makes a keymap of the JSON it is written in, and says where it is not one. */
final class KeymapReader {

    /** The members that have a place of their own in a {@link KeymapDocument}. */
    static final Set<String> TYPED =
            Set.of("keyboard", "keymap", "layout", "layers", "encoders", "macros", "config");

    /** Whoever has this many has one mistake that repeats. */
    private static final int MOST_PROBLEMS = 100;

    private final JsonDocument source;
    private final List<Problem> problems = new ArrayList<>();

    private KeymapReader(JsonDocument source) {
        this.source = source;
    }

    static Checked<OpenedKeymap> read(JsonDocument source) {
        return new KeymapReader(source).read();
    }

    private Checked<OpenedKeymap> read() {
        Optional<Value.Table> table = source.table();
        if (table.isEmpty()) {
            complain("", "A keymap is an object in braces.", "Begin with { and end with }.");
            return Checked.failed(problems);
        }
        Value.Table root = table.get();
        KeymapDocument document =
                new KeymapDocument(
                        text(root, "keyboard", true),
                        text(root, "keymap", false),
                        text(root, "layout", true),
                        layers(root),
                        encoders(root),
                        macros(root),
                        config(root),
                        others(root));
        return Checked.of(new OpenedKeymap(document, source, Optional.empty()), problems);
    }

    static Value.Table others(Value.Table root) {
        Value.Table others = root;
        for (String name : TYPED) {
            others = others.without(name);
        }
        return others;
    }

    private String text(Value.Table root, String name, boolean needed) {
        Optional<Value> value = root.find(name);
        if (value.isEmpty() && needed) {
            miss("The keymap does not say its " + name + ".", "Add \"" + name + "\".");
        } else if (value.isPresent() && !(value.get() instanceof Value.Text)) {
            complain("/" + name, "\"" + name + "\" has to be a text.", "Put it in quotes.");
        }
        return root.findText(name).orElse("");
    }

    private List<Layer> layers(Value.Table root) {
        if (root.find("layers").isEmpty()) {
            miss("The keymap has no layers.", "Add \"layers\", a list of lists of keycodes.");
        }
        List<Layer> layers = new ArrayList<>();
        for (Value layer : list(root, "layers")) {
            String pointer = "/layers/" + layers.size();
            List<Value> keys = list(layer, pointer, "A layer");
            for (int i = 0; i < keys.size(); i++) {
                checkKeycode(keys.get(i), pointer + "/" + i);
            }
            layers.add(new Layer(keys.stream().map(KeymapValues::keycode).toList()));
        }
        return layers;
    }

    private List<List<EncoderActions>> encoders(Value.Table root) {
        List<List<EncoderActions>> layers = new ArrayList<>();
        for (Value layer : list(root, "encoders")) {
            String pointer = "/encoders/" + layers.size();
            List<Value> encoders = list(layer, pointer, "A layer of encoders");
            for (int i = 0; i < encoders.size(); i++) {
                checkEncoder(encoders.get(i), pointer + "/" + i);
            }
            layers.add(encoders.stream().map(KeymapValues::encoder).toList());
        }
        return layers;
    }

    private List<Macro> macros(Value.Table root) {
        List<Macro> macros = new ArrayList<>();
        for (Value macro : list(root, "macros")) {
            String pointer = "/macros/" + macros.size();
            List<Value> steps = list(macro, pointer, "A macro");
            for (int i = 0; i < steps.size(); i++) {
                if (KeymapValues.step(steps.get(i)).isEmpty()) {
                    complain(
                            pointer + "/" + i,
                            "This is not a step of a macro.",
                            "Write a text, or an object with \"action\" beep, delay, down, tap or up.");
                }
            }
            macros.add(KeymapValues.macro(macro));
        }
        return macros;
    }

    private Value.Table config(Value.Table root) {
        root.find("config")
                .filter(config -> !(config instanceof Value.Table))
                .ifPresent(
                        config ->
                                complain(
                                        "/config",
                                        "\"config\" has to be an object.",
                                        "Write option names and values in braces."));
        return root.table("config");
    }

    private List<Value> list(Value.Table root, String name) {
        return root.find(name)
                .map(value -> list(value, "/" + name, "\"" + name + "\""))
                .orElse(List.of());
    }

    private List<Value> list(Value value, String pointer, String what) {
        if (value instanceof Value.Listing list) {
            return list.items();
        }
        complain(pointer, what + " has to be a list.", "Write it in square brackets.");
        return List.of();
    }

    private void checkKeycode(Value value, String pointer) {
        if (!(value instanceof Value.Text)) {
            complain(pointer, "A keycode has to be a text.", "Write for example \"KC_A\".");
        }
    }

    private void checkEncoder(Value value, String pointer) {
        if (!(value instanceof Value.Table table)) {
            complain(
                    pointer,
                    "An encoder has to be an object.",
                    "Write {\"ccw\": \"KC_VOLD\", \"cw\": \"KC_VOLU\"}.");
            return;
        }
        for (String direction : List.of("ccw", "cw")) {
            if (table.find(direction).isPresent()) {
                checkKeycode(table.find(direction).get(), pointer + "/" + direction);
            } else {
                complain(pointer, "The encoder lacks \"" + direction + "\".", "Add it.");
            }
        }
    }

    private void miss(String message, String advice) {
        problems.add(Problem.error(KeymapFile.PART_MISSING, source.locate(""), message, advice));
    }

    private void complain(String pointer, String message, String advice) {
        if (problems.size() == MOST_PROBLEMS) {
            return;
        }
        problems.add(Problem.error("keymap-shape", source.locate(pointer), message, advice));
    }
}
