package org.keywright.keymap;

import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntUnaryOperator;
import org.keywright.keycode.Keycode;
import org.keywright.option.Value;

/**
 * The layers of QMK's tri-layer keys, which carry no number: one for each key, and a third while
 * both are held. 1, 2 and 3 unless the layers were moved; then the numbers stand in the project
 * file and reach the firmware as defines. Source: QMK's {@code quantum/tri_layer.h}.
 *
 * @param lower the layer of {@code TL_LOWR}
 * @param upper the layer of {@code TL_UPPR}
 * @param adjust the layer of both together
 */
public record TriLayer(int lower, int upper, int adjust) {

    /** QMK's own numbers. */
    public static final TriLayer USUAL = new TriLayer(1, 2, 3);

    private static final String MEMBER = "tri_layer";
    private static final Set<String> LOWER = Set.of("TL_LOWR", "QK_TRI_LAYER_LOWER");
    private static final Set<String> UPPER = Set.of("TL_UPPR", "QK_TRI_LAYER_UPPER");

    /** The numbers that hold for a keymap. */
    public static TriLayer of(KeymapDocument keymap) {
        Value.Table written = keymap.project().table(MEMBER);
        return new TriLayer(
                number(written, "lower", USUAL.lower),
                number(written, "upper", USUAL.upper),
                number(written, "adjust", USUAL.adjust));
    }

    private static int number(Value.Table table, String name, int usual) {
        int layer = Entry.number(table, name).orElse(usual);
        return layer >= 0 && layer < KeymapDocument.MOST_LAYERS ? layer : usual;
    }

    /** Whether a key brings on the lower layer. */
    static boolean isLower(Keycode code) {
        return LOWER.contains(code.text());
    }

    /** Whether a key brings on the upper layer. */
    static boolean isUpper(Keycode code) {
        return UPPER.contains(code.text());
    }

    /** The same keymap with the numbers of its tri-layer keys changed, if it has such keys. */
    static KeymapDocument renumbered(KeymapDocument keymap, IntUnaryOperator renumber) {
        if (!hasKeys(keymap)) {
            return keymap;
        }
        TriLayer now = of(keymap);
        TriLayer next =
                new TriLayer(
                        renumber.applyAsInt(now.lower),
                        renumber.applyAsInt(now.upper),
                        renumber.applyAsInt(now.adjust));
        if (next.equals(now)) {
            return keymap;
        }
        return keymap.withProject(
                next.equals(USUAL)
                        ? keymap.project().without(MEMBER)
                        : keymap.project().with(MEMBER, next.table(keymap)));
    }

    private Value.Table table(KeymapDocument keymap) {
        return keymap.project()
                .table(MEMBER)
                .with("lower", Value.Whole.of(lower))
                .with("upper", Value.Whole.of(upper))
                .with("adjust", Value.Whole.of(adjust));
    }

    private static boolean hasKeys(KeymapDocument keymap) {
        AtomicBoolean found = new AtomicBoolean();
        Codes.mapped(
                keymap,
                (layer, code) -> {
                    Keycode content = code instanceof Keycode.Any any ? any.content() : code;
                    found.compareAndSet(false, isLower(content) || isUpper(content));
                    return code;
                });
        return found.get();
    }
}
