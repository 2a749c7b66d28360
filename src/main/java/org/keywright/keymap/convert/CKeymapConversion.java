package org.keywright.keymap.convert;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.keywright.csource.CEncoderLayer;
import org.keywright.csource.CFile;
import org.keywright.csource.CKey;
import org.keywright.csource.CKeyPair;
import org.keywright.csource.CKeymap;
import org.keywright.csource.CKeymapReader;
import org.keywright.csource.CLayer;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keycode.Keycode;
import org.keywright.keycode.KeycodeParser;
import org.keywright.keymap.ChangeLayout;
import org.keywright.keymap.EncoderActions;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.Layer;
import org.keywright.keymap.LayerNames;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/**
 * A keymap.c turned into a keymap that can be edited: layers at their numbers with their names,
 * encoders, DIP switches, own keycodes, the host's language, and those tap dances, combos, key
 * overrides and characters that are tables.
 */
public final class CKeymapConversion {

    private final String file;
    private final KeyboardDefinition keyboard;
    private final CKeymap source;
    private final List<Problem> problems = new ArrayList<>();

    private CKeymapConversion(String file, KeyboardDefinition keyboard, CKeymap source) {
        this.file = file;
        this.keyboard = keyboard;
        this.source = source;
    }

    /**
     * Reads a keymap.c for a keyboard.
     *
     * @throws java.io.UncheckedIOException if the disk fails
     */
    public static Checked<KeymapDocument> read(
            Path file, KeyboardDefinition keyboard, String name) {
        return CFile.read(file)
                .then(
                        text ->
                                CKeymapReader.read(file.toString(), text, defined(keyboard))
                                        .then(source -> converted(file, source, keyboard, name)));
    }

    private static Checked<KeymapDocument> converted(
            Path file, CKeymap source, KeyboardDefinition keyboard, String name) {
        CKeymapConversion conversion = new CKeymapConversion(file.toString(), keyboard, source);
        OwnIncludes.beside(file, source).forEach(conversion.problems::add);
        return conversion.converted(name);
    }

    /**
     * Reads the text of a keymap.c for a keyboard.
     *
     * @param file as the user would write it, for messages
     * @param text of the file, with line feeds alone as line ends
     * @param keyboard it is for
     * @param name the keymap's
     */
    public static Checked<KeymapDocument> read(
            String file, String text, KeyboardDefinition keyboard, String name) {
        return CKeymapReader.read(file, text, defined(keyboard))
                .then(source -> new CKeymapConversion(file, keyboard, source).converted(name));
    }

    /** QMK says by such names which keyboard is built, each folder of it, and what it can do. */
    private static Predicate<String> defined(KeyboardDefinition keyboard) {
        Set<String> names = new HashSet<>();
        String folder = "";
        for (String step : keyboard.id().split("/")) {
            folder = folder.isEmpty() ? step : folder + "_" + step;
            names.add("KEYBOARD_" + folder.replace(".", ""));
        }
        keyboard.features()
                .forEach(
                        (feature, on) -> {
                            if (on) {
                                names.add(feature.toUpperCase(Locale.ROOT) + "_ENABLE");
                            }
                        });
        return names::contains;
    }

    private Checked<KeymapDocument> converted(String name) {
        List<CLayer> placed = LayerPlaces.placed(source.layers(), this::warn);
        String layout = usualLayout(placed);
        List<Layer> layers = placed.stream().map(layer -> layer(layer, layout)).toList();
        List<List<EncoderActions>> encoders = encoders();
        KeymapDocument document =
                new KeymapDocument(
                        keyboard.id(),
                        name,
                        layout,
                        layers,
                        encoders,
                        List.of(),
                        config(!encoders.isEmpty()),
                        OtherMembers.of(source, this::warn));
        List<String> names = placed.stream().map(CLayer::name).toList();
        KeymapDocument named = LayerNames.put(document, names);
        return Checked.of(CExtraEntries.put(named, source.extras()), problems);
    }

    /** The layout of the first layer that has one the keyboard knows. */
    private String usualLayout(List<CLayer> layers) {
        return layers.stream()
                .map(CLayer::layout)
                .filter(name -> keyboard.findLayout(name).isPresent())
                .findFirst()
                .orElseGet(() -> layers.getFirst().layout());
    }

    private Layer layer(CLayer layer, String layout) {
        Layer keys = new Layer(layer.keys().stream().map(CKeymapConversion::keycode).toList());
        if (layer.layout().equals(layout) || layer.layout().isEmpty()) {
            return keys;
        }
        return rearranged(layer, keys, layout);
    }

    private Layer rearranged(CLayer layer, Layer keys, String layout) {
        boolean known =
                keyboard.findLayout(layout).isPresent()
                        && keyboard.findLayout(layer.layout()).isPresent();
        if (known && keyboard.findLayout(layout).equals(keyboard.findLayout(layer.layout()))) {
            return keys;
        }
        warn(
                layer.line(),
                layer.column(),
                "keymap-c-layouts",
                "This layer is in "
                        + layer.layout()
                        + " and not in "
                        + layout
                        + "; its keys were "
                        + (known ? "moved to where they are on the board." : "taken in order."),
                "Check the layer.");
        if (!known) {
            return keys;
        }
        KeymapDocument alone =
                new KeymapDocument(
                        keyboard.id(),
                        "",
                        layer.layout(),
                        List.of(keys),
                        List.of(),
                        List.of(),
                        Value.Table.empty(),
                        Value.Table.empty());
        return new ChangeLayout(keyboard, layout).applyTo(alone).layers().getFirst();
    }

    static Keycode keycode(CKey key) {
        return KeycodeParser.parse(key.text());
    }

    /** The tables are read by features, which a rules.mk beside the keymap.c switches on. */
    private Value.Table config(boolean encoders) {
        Value.Table features = Value.Table.empty();
        if (encoders && !isOn("encoder_map")) {
            features = features.with("encoder_map", new Value.Flag(true));
        }
        if (!source.dipSwitches().isEmpty() && !isOn("dip_switch_map")) {
            features = features.with("dip_switch_map", new Value.Flag(true));
        }
        return features.members().isEmpty()
                ? features
                : Value.Table.empty().with("features", features);
    }

    private boolean isOn(String feature) {
        return keyboard.features().getOrDefault(feature, false);
    }

    private List<List<EncoderActions>> encoders() {
        if (keyboard.encoderCount() == 0 && !source.encoders().isEmpty()) {
            warn(
                    0,
                    0,
                    "keymap-c-no-encoders",
                    "The file has actions for encoders, and " + keyboard.id() + " has no encoders.",
                    "They were left out.");
            return List.of();
        }
        List<List<EncoderActions>> layers = new ArrayList<>();
        int width = source.encoders().stream().mapToInt(l -> l.encoders().size()).max().orElse(0);
        for (CEncoderLayer layer : source.encoders()) {
            while (layers.size() <= layer.number()) {
                layers.add(nothing(width));
            }
            List<EncoderActions> actions = new ArrayList<>();
            layer.encoders().forEach(pair -> actions.add(actions(pair)));
            layers.set(layer.number(), actions);
        }
        return layers;
    }

    /** Layers that a table in C passes over are all zeros, which is KC_NO. */
    private static List<EncoderActions> nothing(int encoders) {
        EncoderActions none = new EncoderActions(Keycode.NOTHING, Keycode.NOTHING);
        return Collections.nCopies(encoders, none);
    }

    private static EncoderActions actions(CKeyPair pair) {
        return new EncoderActions(keycode(pair.first()), keycode(pair.second()));
    }

    private void warn(int line, int column, String code, String message, String advice) {
        Location place =
                line == 0 ? new Location.InFile(file) : new Location.InText(file, line, column, "");
        problems.add(Problem.warning(code, place, message, advice));
    }

    /** Takes notice of something about a spot in the file; line 0 is the file as a whole. */
    interface Warning {
        void at(int line, int column, String code, String message, String advice);
    }
}
