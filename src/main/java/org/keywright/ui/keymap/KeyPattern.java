package org.keywright.ui.keymap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.keywright.keyboard.KeyGroups;
import org.keywright.keyboard.Outline;
import org.keywright.keycode.Keycode;
import org.keywright.keycode.KeycodeParser;

/**
 * Copied keycodes with where they lay, so that they come to lie so again on another layer or
 * another keyboard.
 *
 * @param items the leading key first
 */
record KeyPattern(List<Item> items) {

    /** A pasted text that claims more keys than this is no copy of ours. */
    private static final int MOST = 2048;

    /**
     * One key.
     *
     * @param x key units right of the leading key
     * @param y key units below it
     */
    record Item(double x, double y, Keycode code) {}

    KeyPattern {
        items = List.copyOf(items);
    }

    static KeyPattern of(KeyGroups groups, int lead, Map<Integer, Keycode> codes) {
        Outline.Point from = groups.centre(lead);
        List<Item> items = new ArrayList<>();
        codes.forEach(
                (key, code) -> {
                    Outline.Point at = groups.centre(key);
                    items.add(
                            key == lead ? 0 : items.size(),
                            new Item(at.x() - from.x(), at.y() - from.y(), code));
                });
        return new KeyPattern(items);
    }

    /** Which key gets what when the pattern is laid with its leading key on {@code lead}. */
    Map<Integer, Keycode> laidOn(KeyGroups groups, int lead) {
        Outline.Point from = groups.centre(lead);
        Map<Integer, Keycode> laid = new LinkedHashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Item item : items) {
            OptionalInt key =
                    groups.at(new Outline.Point(from.x() + item.x(), from.y() + item.y()));
            if (key.isPresent() && taken.add(key.getAsInt())) {
                laid.put(key.getAsInt(), item.code());
            }
        }
        return laid;
    }

    /** A line for each key: its place and its keycode. */
    String written() {
        StringBuilder text = new StringBuilder();
        for (Item item : items) {
            text.append(item.x()).append(' ').append(item.y()).append(' ');
            text.append(item.code().text().replace('\n', ' ')).append('\n');
        }
        return text.toString();
    }

    /** What {@link #written} wrote; empty for anything else. */
    static Optional<KeyPattern> read(String text) {
        List<Item> items = new ArrayList<>();
        for (String line : text.lines().limit(MOST).toList()) {
            String[] parts = line.split(" ", 3);
            if (parts.length < 3) {
                return Optional.empty();
            }
            try {
                items.add(
                        new Item(
                                Double.parseDouble(parts[0]),
                                Double.parseDouble(parts[1]),
                                KeycodeParser.parse(parts[2])));
            } catch (NumberFormatException notOurs) {
                return Optional.empty();
            }
        }
        return items.isEmpty() ? Optional.empty() : Optional.of(new KeyPattern(items));
    }
}
