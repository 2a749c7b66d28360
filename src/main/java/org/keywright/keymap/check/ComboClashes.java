package org.keywright.keymap.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keycode.Keycode;
import org.keywright.keycode.KeycodeTable;
import org.keywright.keymap.Combo;
import org.keywright.keymap.ExtraKind;
import org.keywright.keymap.Extras;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.LayerWays;
import org.keywright.option.Value;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/**
 * Combos that get in each other's way, or whose keys are never together on a layer. Source: QMK's
 * {@code quantum/process_keycode/process_combo.c}.
 */
final class ComboClashes implements KeymapCheck {

    /** More combos than this are compared by nobody, and all pairs of them take time. */
    private static final int MOST = 300;

    /**
     * A combo to compare.
     *
     * @param index among the combos
     * @param keys their 16 bits
     * @param layers on which it works; absent for all
     */
    private record Keys(int index, Set<Integer> keys, Optional<List<Integer>> layers) {

        boolean meets(Keys other) {
            return layers.isEmpty()
                    || other.layers.isEmpty()
                    || layers.get().stream().anyMatch(other.layers.get()::contains);
        }
    }

    @Override
    public List<Problem> check(
            KeymapDocument document, KeyboardDefinition keyboard, KeycodeTable table) {
        List<Keys> combos = combos(document, table);
        if (combos.isEmpty()) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        List<Set<Integer>> present = present(document, table);
        for (Keys combo : combos) {
            clash(combo, combos).ifPresent(problems::add);
            if (isNowhere(combo, present)) {
                problems.add(impossible(combo.index()));
            }
        }
        return problems;
    }

    private static List<Keys> combos(KeymapDocument document, KeycodeTable table) {
        List<Keys> combos = new ArrayList<>();
        List<Value.Table> entries = Extras.of(document, ExtraKind.COMBO);
        for (int i = 0; i < Math.min(MOST, entries.size()); i++) {
            Combo combo = new Combo(entries.get(i));
            Set<Integer> keys = new TreeSet<>();
            combo.keys().forEach(code -> table.valueOf(code).ifPresent(keys::add));
            if (keys.size() > 1 && keys.size() == combo.keys().size()) {
                combos.add(new Keys(i, keys, combo.layers()));
            }
        }
        return combos;
    }

    private static Optional<Problem> clash(Keys combo, List<Keys> all) {
        for (Keys other : all) {
            boolean another = other.index() != combo.index() && combo.meets(other);
            if (another && other.index() < combo.index() && other.keys().equals(combo.keys())) {
                return Optional.of(duplicate(combo.index(), other.index()));
            }
            boolean larger = other.keys().size() > combo.keys().size();
            if (another && larger && other.keys().containsAll(combo.keys())) {
                return Optional.of(shadowed(combo.index(), other.index()));
            }
        }
        return Optional.empty();
    }

    /** What can be pressed on each layer, what shows through transparent keys included. */
    private static List<Set<Integer>> present(KeymapDocument document, KeycodeTable table) {
        LayerWays ways = new LayerWays(document);
        int layers = Math.min(document.layers().size(), KeymapDocument.MOST_LAYERS);
        List<Set<Integer>> present = new ArrayList<>();
        for (int layer = 0; layer < layers; layer++) {
            Set<Integer> codes = new TreeSet<>();
            List<Keycode> keys = document.layers().get(layer).keys();
            for (int key = 0; key < keys.size(); key++) {
                table.valueOf(keys.get(key)).ifPresent(codes::add);
                if (table.valueOf(keys.get(key)).orElse(0) == 1) {
                    ways.through(layer, key)
                            .forEach(code -> table.valueOf(code).ifPresent(codes::add));
                }
            }
            present.add(codes);
        }
        return present;
    }

    private static boolean isNowhere(Keys combo, List<Set<Integer>> present) {
        List<Integer> layers =
                combo.layers().orElseGet(() -> IntStream.range(0, present.size()).boxed().toList());
        return layers.stream()
                .filter(layer -> layer >= 0 && layer < present.size())
                .noneMatch(layer -> present.get(layer).containsAll(combo.keys()));
    }

    private static Problem duplicate(int index, int earlier) {
        return Problem.warning(
                "duplicate-combo",
                new Location.OnExtra(ExtraKind.COMBO.member(), index),
                "Combo " + index + " has the same keys as combo " + earlier + ".",
                "Delete one of them, or let them work on different layers.");
    }

    private static Problem shadowed(int index, int larger) {
        return Problem.hint(
                "shadowed-combo",
                new Location.OnExtra(ExtraKind.COMBO.member(), index),
                "The keys of combo "
                        + index
                        + " are among those of combo "
                        + larger
                        + ", so it only acts when its time is over.",
                "Fine if you can wait; else choose other keys.");
    }

    private static Problem impossible(int index) {
        return Problem.warning(
                "impossible-combo",
                new Location.OnExtra(ExtraKind.COMBO.member(), index),
                "The keys of combo " + index + " are on no layer together.",
                "Choose keys that can be pressed at the same time.");
    }
}
