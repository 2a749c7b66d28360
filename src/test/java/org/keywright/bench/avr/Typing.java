package org.keywright.bench.avr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.keywright.keyboard.Layout;
import org.keywright.keyboard.PhysicalKey;
import org.keywright.keycode.Keycode;
import org.keywright.keymap.KeymapDocument;

/**
 * What is typed on a keyboard to try its keymap: every plain key of the first layer, then every
 * plain key of a second one while the key that leads there is held.
 *
 * @param commands for {@link SimavrHost}
 * @param usages what has to be heard of every {@code tap} among them
 */
public record Typing(List<String> commands, List<Integer> usages) {

    private static final String NOTHING = "keyboard 00 00 00 00 00 00 00 00";

    /** Longer than any keyboard waits to tell a tap from a hold. */
    private static final int HOLD_MS = 400;

    /** Of a keymap in one of its keyboard's layouts. */
    public static Typing of(KeymapDocument keymap, Layout layout) {
        List<Keycode> first = keymap.layers().getFirst().keys();
        int leading =
                IntStream.range(0, first.size())
                        .filter(key -> held(first.get(key)).isPresent())
                        .findFirst()
                        .orElseThrow();
        Typing typing = new Typing(new ArrayList<>(), new ArrayList<>());
        typing.tapAll(first, layout, -1);
        typing.commands.add("press " + place(layout, leading));
        typing.commands.add("wait " + HOLD_MS);
        int second = held(first.get(leading)).getAsInt();
        typing.tapAll(keymap.layers().get(second).keys(), layout, leading);
        typing.commands.add("release " + place(layout, leading));
        typing.commands.add("wait " + HOLD_MS);
        return typing;
    }

    /** The reports of the keyboard as the host prints them: each key, and that it was let go. */
    public List<String> expected() {
        return usages.stream()
                .flatMap(u -> Stream.of("keyboard 00 00 %02x 00 00 00 00 00".formatted(u), NOTHING))
                .toList();
    }

    /**
     * What starts the bootloader of a keyboard that has its reset key on the second layer; empty if
     * there is none.
     */
    public static List<String> reset(KeymapDocument keymap, Layout layout) {
        List<String> first = codes(keymap, 0);
        List<String> second = codes(keymap, 1);
        return first.contains("MO(1)") && second.contains("QK_BOOT")
                ? List.of(
                        "press " + place(layout, first.indexOf("MO(1)")),
                        "wait 50",
                        "press " + place(layout, second.indexOf("QK_BOOT")))
                : List.of();
    }

    private static List<String> codes(KeymapDocument keymap, int layer) {
        return keymap.layers().get(layer).keys().stream().map(Keycode::text).toList();
    }

    private void tapAll(List<Keycode> layer, Layout layout, int except) {
        for (int key = 0; key < layer.size(); key++) {
            Optional<Integer> usage = HidUsage.of(layer.get(key).text());
            if (key != except && usage.isPresent()) {
                commands.add("tap " + place(layout, key));
                usages.add(usage.get());
            }
        }
    }

    /** The layer that is on as long as the key is held. */
    private static OptionalInt held(Keycode code) {
        boolean switches =
                code instanceof Keycode.LayerSwitch(String function, int layer)
                        && function.equals("MO");
        return switches || code instanceof Keycode.LayerTap
                ? code.layerNumber()
                : OptionalInt.empty();
    }

    private static String place(Layout layout, int key) {
        PhysicalKey at = layout.keys().get(key);
        return at.row() + " " + at.column();
    }
}
