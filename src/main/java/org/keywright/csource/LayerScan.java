package org.keywright.csource;

import java.util.ArrayList;
import java.util.List;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/**
 * Finds the layers of a {@code keymap.c} by the rules of QMK's {@code c2json --no-cpp}, faults
 * included, so that programs which expect its output get just that.
 *
 * <p>The table is known by six words in this order, whatever stands between them: {@code const
 * uint16_t PROGMEM keymaps MATRIX_ROWS MATRIX_COLS}, and the brace after them. Names in it are, in
 * turn, a layer's name, its layout and its keys; from a bracket inside the keys to the one that
 * closes it everything is kept as text. Bare numbers, operators and directives between keys are
 * passed over, and both branches of a condition are read, except for {@code #if 0}.
 */
public final class LayerScan {

    private static final List<String> SIGNATURE =
            List.of("const", "uint16_t", "PROGMEM", "keymaps", "MATRIX_ROWS", "MATRIX_COLS");

    private final String file;
    private final List<ScannedLayer> layers = new ArrayList<>();
    private int recognised;
    private int depth;
    private boolean inTable;
    private boolean inKeys;
    private boolean inArguments;
    private boolean named;
    private String layout = "";
    private final List<StringBuilder> keys = new ArrayList<>();

    private LayerScan(String file) {
        this.file = file;
    }

    /**
     * The layers in the order they are written.
     *
     * @param file as the user would write it, for messages
     * @param text of the file, with line feeds alone as line ends
     */
    public static Checked<List<ScannedLayer>> read(String file, String text) {
        return new LayerScan(file).scan(text);
    }

    private Checked<List<ScannedLayer>> scan(String text) {
        for (CToken token : new SwitchedOff(CLexer.read(text)).markedAsComments()) {
            if (!accepts(token)) {
                return Checked.failed(keyWithoutName(token));
            }
        }
        return layers.isEmpty() ? Checked.failed(noLayers()) : Checked.of(layers);
    }

    /** Takes the next piece; false when it opens a bracket where a key should begin. */
    private boolean accepts(CToken token) {
        switch (ScannedKind.of(token)) {
            case NAME -> name(token.text());
            case KEYWORD, TYPE -> recognise(token.text());
            case OPENING -> {
                return opens(token.text());
            }
            case CLOSING -> closes(token.text());
            case INTEGER -> number(token.text());
            case OTHER -> argument(token.text());
        }
        return true;
    }

    private void name(String name) {
        if (!inTable) {
            recognise(name);
        } else if (!named) {
            named = true;
            layout = looksLikeLayout(name) ? name : "";
        } else if (layout.isEmpty()) {
            layout = name;
        } else if (inKeys) {
            key(plain(name));
        }
    }

    private static boolean looksLikeLayout(String name) {
        return name.startsWith("LAYOUT") || name.startsWith("KEYMAP");
    }

    private static String plain(String name) {
        return switch (name) {
            case "_______" -> "KC_TRNS";
            case "XXXXXXX" -> "KC_NO";
            default -> name;
        };
    }

    private void key(String text) {
        if (inArguments) {
            keys.getLast().append(text);
        } else {
            keys.add(new StringBuilder(text));
        }
    }

    private void recognise(String word) {
        if (recognised < SIGNATURE.size() && word.equals(SIGNATURE.get(recognised))) {
            recognised++;
        }
    }

    private boolean opens(String bracket) {
        depth++;
        if (inTable && inKeys) {
            if (keys.isEmpty()) {
                return false;
            }
            inArguments = true;
            keys.getLast().append(bracket);
        } else if (inTable && bracket.equals("(") && depth == 2) {
            inKeys = true;
        } else if (!inTable && bracket.equals("{") && recognised == SIGNATURE.size()) {
            inTable = true;
        }
        return true;
    }

    private void closes(String bracket) {
        depth--;
        if (inTable && inArguments) {
            keys.getLast().append(bracket);
            inArguments = depth != 2;
        } else if (inTable && bracket.equals(")") && depth == 1) {
            endLayer();
        } else if (inTable && bracket.equals("}") && depth == 0) {
            inTable = false;
            recognised = 0;
        }
    }

    private void endLayer() {
        layers.add(new ScannedLayer(layout, keys.stream().map(StringBuilder::toString).toList()));
        inKeys = false;
        named = false;
        layout = "";
        keys.clear();
    }

    private void number(String text) {
        if (inTable && !inArguments) {
            named = true;
        } else {
            argument(text);
        }
    }

    private void argument(String text) {
        if (inArguments) {
            keys.getLast().append(text);
        }
    }

    private Problem noLayers() {
        return Problem.error(
                "keymap-c-no-layers",
                new Location.InFile(file),
                "There is no table of layers in this file.",
                "A keymap.c has: const uint16_t PROGMEM keymaps[][MATRIX_ROWS][MATRIX_COLS] = {"
                        + " LAYOUT(...) };");
    }

    private Problem keyWithoutName(CToken token) {
        return Problem.error(
                "keymap-c-key",
                new Location.InText(file, token.line(), token.column(), ""),
                "The layer begins with a bracket instead of a keycode.",
                "Begin with a name, like KC_A or LT(1, KC_A).");
    }
}
