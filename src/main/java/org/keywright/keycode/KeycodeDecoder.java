package org.keywright.keycode;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Says in words what the 16 bits of a keycode in a firmware mean; what it says means those bits
 * again.
 */
public final class KeycodeDecoder {

    private static final List<String> LAYER_FUNCTIONS =
            List.of("TO", "MO", "DF", "TG", "OSL", "TT", "PDF");
    private static final List<String> MODIFIERS = List.of("CTL", "SFT", "ALT", "GUI");

    private static final int LAYERS_AND_ONE_SHOT = 0x5000;
    private static final int BEHIND_THOSE = 0x5300;

    private final KeycodeTable table;

    /**
     * @param table of every keycode with a name
     */
    public KeycodeDecoder(KeycodeTable table) {
        this.table = table;
    }

    /**
     * The usual words for a keycode: {@code KC_A}, {@code LT(1,KC_SPC)}, or the number, {@code
     * 0x7E40}, of one that only its keyboard knows.
     */
    public String text(int code) {
        return candidates(code)
                .filter(text -> means(text, code))
                .findFirst()
                .orElse("0x%04X".formatted(code));
    }

    private boolean means(String text, int code) {
        return table.valueOf(KeycodeParser.parse(text)).equals(OptionalInt.of(code));
    }

    private Stream<String> candidates(int code) {
        Stream<String> named =
                table.find(code).stream()
                        .flatMap(e -> Stream.concat(e.aliases().stream(), Stream.of(e.name())))
                        .filter(name -> !name.equals("_______") && !name.equals("XXXXXXX"));
        boolean switches = code >= LAYERS_AND_ONE_SHOT && code < BEHIND_THOSE;
        return switches
                ? Stream.concat(composed(code), named)
                : Stream.concat(named, composed(code));
    }

    private Stream<String> composed(int code) {
        int low = code & 0xFF;
        int modifiers = code >> 8 & 0x1F;
        if (code < 0x0100) {
            return Stream.empty();
        }
        if (code < 0x2000) {
            return Stream.of(wrapped(modifiers, text(low)));
        }
        if (code < 0x4000) {
            return Stream.of("MT(" + names(modifiers) + "," + text(low) + ")");
        }
        if (code < 0x5000) {
            return Stream.of("LT(" + (code >> 8 & 0xF) + "," + text(low) + ")");
        }
        Stream<String> switches = LAYER_FUNCTIONS.stream().map(f -> f + "(" + (code & 0x1F) + ")");
        return Stream.concat(
                switches,
                Stream.of(
                        "OSM(" + names(code & 0x1F) + ")",
                        "LM(" + (code >> 5 & 0xF) + "," + names(code & 0x1F) + ")",
                        "TD(" + low + ")"));
    }

    private static String wrapped(int modifiers, String key) {
        String text = key;
        for (String each : each(modifiers)) {
            text = each + "(" + text + ")";
        }
        return text;
    }

    private static String names(int modifiers) {
        return String.join("|", each(modifiers).stream().map(m -> "MOD_" + m).toList());
    }

    private static List<String> each(int modifiers) {
        String side = (modifiers & Modifiers.RIGHT) != 0 ? "R" : "L";
        List<String> names = new ArrayList<>();
        for (int i = 0; i < MODIFIERS.size(); i++) {
            if ((modifiers & 1 << i) != 0) {
                names.add(side + MODIFIERS.get(i));
            }
        }
        return names;
    }
}
