package org.keywright.keymap.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keyboard.Layout;
import org.keywright.keycode.Keycode;
import org.keywright.keymap.EncoderActions;
import org.keywright.keymap.ExtraKind;
import org.keywright.keymap.Extras;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.Layer;
import org.keywright.option.Value;

/** Makes a keymap of layers and encoders that another program kept. */
final class ReadLayers {

    private final KeyboardDefinition keyboard;
    private final BiConsumer<String, String> complain;

    /**
     * @param complain takes a pointer and what is lost there
     */
    ReadLayers(KeyboardDefinition keyboard, BiConsumer<String, String> complain) {
        this.keyboard = keyboard;
        this.complain = complain;
    }

    static List<Value> items(Value value) {
        return value instanceof Value.Listing list ? list.items() : List.of();
    }

    /**
     * A keymap.
     *
     * @param encoders for each layer and encoder what turning it left and right does
     */
    KeymapDocument document(
            String name, Layout layout, List<Layer> layers, List<List<List<Keycode>>> encoders) {
        List<List<EncoderActions>> actions = actions(encoders);
        boolean on = keyboard.features().getOrDefault("encoder_map", false);
        Value.Table map = Value.Table.empty().with("encoder_map", new Value.Flag(true));
        return new KeymapDocument(
                keyboard.id(),
                name,
                layout.name(),
                layers,
                actions,
                List.of(),
                actions.isEmpty() || on
                        ? Value.Table.empty()
                        : Value.Table.empty().with("features", map),
                Value.Table.empty().with("version", Value.Whole.of(1)));
    }

    private List<List<EncoderActions>> actions(List<List<List<Keycode>>> encoders) {
        int most = encoders.stream().mapToInt(List::size).max().orElse(0);
        if (most > keyboard.encoderCount()) {
            complain.accept(
                    "",
                    "The file has actions for %d encoders, and %s has %d."
                            .formatted(most, keyboard.id(), keyboard.encoderCount()));
        }
        if (most == 0 || keyboard.encoderCount() == 0) {
            return List.of();
        }
        List<List<EncoderActions>> layers = new ArrayList<>();
        for (List<List<Keycode>> layer : encoders) {
            List<EncoderActions> row = new ArrayList<>();
            for (List<Keycode> pair : layer) {
                row.add(
                        pair.size() == 2
                                ? new EncoderActions(pair.getFirst(), pair.getLast())
                                : EncoderActions.TRANSPARENT);
            }
            layers.add(row.subList(0, Math.min(row.size(), keyboard.encoderCount())));
        }
        return layers;
    }

    /** The same without layers at its end that do nothing and that no key goes to. */
    static KeymapDocument trimmed(KeymapDocument keymap) {
        List<Layer> layers = keymap.layers();
        int used = Math.min(extraTarget(keymap), layers.size() - 1);
        for (int i = 0; i < layers.size(); i++) {
            boolean empty = layers.get(i).keys().stream().allMatch(MatrixKeymap::nothing);
            used = empty && turnsNothing(keymap, i) ? used : i;
            for (Keycode key : layers.get(i).keys()) {
                OptionalInt target = key.layerNumber();
                used = Math.max(used, Math.min(target.orElse(0), layers.size() - 1));
            }
        }
        List<List<EncoderActions>> encoders = keymap.encoders();
        return keymap.withLayers(layers.subList(0, Math.min(layers.size(), used + 1)))
                .withEncoders(encoders.subList(0, Math.min(encoders.size(), used + 1)));
    }

    /** The highest layer that a tap dance or its like goes to. */
    private static int extraTarget(KeymapDocument keymap) {
        int highest = 0;
        for (ExtraKind kind : ExtraKind.values()) {
            for (Value.Table entry : Extras.of(keymap, kind)) {
                for (Keycode code : Extras.codes(kind, entry)) {
                    highest = Math.max(highest, code.layerNumber().orElse(0));
                }
            }
        }
        return highest;
    }

    private static boolean turnsNothing(KeymapDocument keymap, int layer) {
        return layer >= keymap.encoders().size()
                || keymap.encoders().get(layer).stream()
                        .allMatch(
                                turn ->
                                        MatrixKeymap.nothing(turn.counterClockwise())
                                                && MatrixKeymap.nothing(turn.clockwise()));
    }
}
