package org.keywright.keymap.file;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keyboard.Layout;
import org.keywright.keyboard.PhysicalKey;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** A keymap to begin with: one layer on which no key does anything. */
public final class NewKeymap {

    private NewKeymap() {}

    /**
     * An empty keymap as a file would hold it, one line of keycodes for each row of keys.
     *
     * @param name the keymap's name
     */
    public static Checked<OpenedKeymap> forBoard(
            KeyboardDefinition keyboard, String layoutName, String name) {
        return keyboard.findLayout(layoutName)
                .map(layout -> KeymapFile.read("keymap.json", text(keyboard, layout, name)))
                .orElseGet(
                        () ->
                                Checked.failed(
                                        Problem.error(
                                                "unknown-layout",
                                                new Location.Everywhere(),
                                                keyboard.id()
                                                        + " has no layout "
                                                        + layoutName
                                                        + ".",
                                                "Choose one of "
                                                        + String.join(
                                                                ", ", keyboard.layouts().keySet())
                                                        + ".")));
    }

    private static String text(KeyboardDefinition keyboard, Layout layout, String name) {
        return """
        {
            "version": 1,
            "keyboard": %s,
            "keymap": %s,
            "layout": %s,
            "layers": [
                [
        %s
                ]
            ]
        }
        """
                .formatted(
                        quoted(keyboard.id()), quoted(name), quoted(layout.name()), rows(layout));
    }

    /** Keys in the layout's order; a new line where the next key stands further to the left. */
    private static String rows(Layout layout) {
        List<Integer> lengths = new ArrayList<>();
        double last = Double.POSITIVE_INFINITY;
        for (PhysicalKey key : layout.keys()) {
            if (key.x() < last) {
                lengths.add(0);
            }
            lengths.set(lengths.size() - 1, lengths.getLast() + 1);
            last = key.x();
        }
        return lengths.stream()
                .map(length -> "            " + "\"KC_NO\", ".repeat(length).strip())
                .collect(Collectors.joining("\n"))
                .replaceFirst(",$", "");
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                quoted.append('\\');
            }
            quoted.append(c < ' ' ? "\\u%04x".formatted((int) c) : String.valueOf(c));
        }
        return quoted.append('"').toString();
    }
}
