package org.keywright.keymap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.keywright.keyboard.KeyGroups;
import org.keywright.keyboard.KeyboardGeometry;
import org.keywright.keyboard.Layout;
import org.keywright.keyboard.Outline;
import org.keywright.keyboard.PhysicalKey;

/**
 * Finds the keys of one layout on another: by matrix where the two are wired alike, then by what
 * their makers have them type, then by place. Names come before places because a grid laid on
 * staggered rows has most of its letters on their neighbours.
 */
final class KeyMatching {

    /** Of the keys that both matrices have; fewer and the wiring is another one. */
    private static final double WIRED_ALIKE = 0.8;

    /** Key units. */
    private static final double SAME_PLACE = 0.3;

    private static final double NEAR = 0.55;

    /** Key units; a key further away says nothing about this one. */
    private static final double NEIGHBOUR = 5;

    private final Layout old;
    private final Layout next;
    private final List<String> oldNames;
    private final List<String> newNames;
    private final KeyGroups oldGroups;
    private final KeyGroups newGroups;
    private final Map<Integer, KeyMatch> byNew = new HashMap<>();
    private final Set<Integer> taken = new HashSet<>();

    private KeyMatching(Migration.Board from, Migration.Board to) {
        old = from.layout();
        next = to.layout();
        oldNames = from.names();
        newNames = to.names();
        oldGroups = new KeyGroups(KeyboardGeometry.of(old));
        newGroups = new KeyGroups(KeyboardGeometry.of(next));
    }

    /** The keys that both have, in the new layout's order. */
    static List<KeyMatch> of(Migration.Board from, Migration.Board to) {
        if (from.layout().keys().isEmpty() || to.layout().keys().isEmpty()) {
            return List.of();
        }
        KeyMatching matching = new KeyMatching(from, to);
        matching.byMatrix(from.keyboard().id().equals(to.keyboard().id()));
        matching.byName();
        matching.byPlace();
        return matching.byNew.values().stream()
                .sorted(Comparator.comparingInt(KeyMatch::to))
                .toList();
    }

    private void byMatrix(boolean always) {
        Map<List<Integer>, Integer> wired = new HashMap<>();
        for (int i = 0; i < old.keys().size(); i++) {
            wired.putIfAbsent(List.of(old.keys().get(i).row(), old.keys().get(i).column()), i);
        }
        List<KeyMatch> same = new ArrayList<>();
        int near = 0;
        for (int i = 0; i < next.keys().size(); i++) {
            PhysicalKey key = next.keys().get(i);
            Integer from = wired.get(List.of(key.row(), key.column()));
            if (from != null) {
                same.add(new KeyMatch(i, from, KeyMatch.By.MATRIX));
                near += distance(i, from, 0, 0) < SAME_PLACE ? 1 : 0;
            }
        }
        int fewer = Math.min(old.keys().size(), next.keys().size());
        if (always || near >= WIRED_ALIKE * fewer) {
            same.forEach(this::take);
        }
    }

    private void byPlace() {
        Set<Integer> left = newGroups.half(leftmost(newGroups, next));
        Set<Integer> oldLeft = oldGroups.half(leftmost(oldGroups, old));
        matchHalf(left, oldLeft);
        Set<Integer> right = without(newGroups.all(), left);
        matchHalf(right, without(oldGroups.all(), oldLeft));
    }

    private static int leftmost(KeyGroups groups, Layout layout) {
        int least = 0;
        for (int i = 1; i < layout.keys().size(); i++) {
            least = groups.centre(i).x() < groups.centre(least).x() ? i : least;
        }
        return least;
    }

    private static Set<Integer> without(Set<Integer> all, Set<Integer> some) {
        Set<Integer> rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    /** Lays one half on the other, then takes the nearest. */
    private void matchHalf(Set<Integer> newKeys, Set<Integer> oldKeys) {
        List<Integer> open = newKeys.stream().filter(k -> !byNew.containsKey(k)).sorted().toList();
        List<Integer> free = oldKeys.stream().filter(k -> !taken.contains(k)).sorted().toList();
        List<KeyMatch> known =
                byNew.values().stream().filter(m -> newKeys.contains(m.to())).toList();
        double[] best = bestShift(open, free);
        Map<KeyMatch, Double> pairs = new LinkedHashMap<>();
        for (int to : open) {
            double[] shift = shiftOfNearest(to, known).orElse(best);
            for (int from : free) {
                double distance = distance(to, from, shift[0], shift[1]);
                if (distance < NEAR) {
                    pairs.put(new KeyMatch(to, from, KeyMatch.By.PLACE), distance);
                }
            }
        }
        pairs.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(pair -> take(pair.getKey()));
    }

    /** Beside a key that is known on both, places differ as they do for that key. */
    private Optional<double[]> shiftOfNearest(int to, List<KeyMatch> known) {
        return known.stream()
                .filter(match -> apart(to, match.to()) < NEIGHBOUR)
                .min(Comparator.comparingDouble(match -> apart(to, match.to())))
                .map(
                        nearest -> {
                            Outline.Point a = newGroups.centre(nearest.to());
                            Outline.Point b = oldGroups.centre(nearest.from());
                            return new double[] {b.x() - a.x(), b.y() - a.y()};
                        });
    }

    private double apart(int one, int other) {
        Outline.Point a = newGroups.centre(one);
        Outline.Point b = newGroups.centre(other);
        // Keys of one row are staggered alike.
        return Math.hypot(a.x() - b.x(), 3 * (a.y() - b.y()));
    }

    /**
     * Of all the shifts that put some key exactly on another, the one that most keys agree with.
     */
    private double[] bestShift(List<Integer> open, List<Integer> free) {
        Map<List<Long>, Integer> votes = new HashMap<>();
        double[] best = {0, 0};
        int most = 0;
        for (int to : open) {
            for (int from : free) {
                Outline.Point a = newGroups.centre(to);
                Outline.Point b = oldGroups.centre(from);
                double dx = b.x() - a.x();
                double dy = b.y() - a.y();
                List<Long> cell = List.of(Math.round(dx * 2), Math.round(dy * 2));
                int count = votes.merge(cell, 1, Integer::sum);
                boolean nearer = Math.hypot(dx, dy) < Math.hypot(best[0], best[1]);
                if (count > most || count == most && nearer) {
                    most = count;
                    best = new double[] {cell.get(0) / 2.0, cell.get(1) / 2.0};
                }
            }
        }
        return best;
    }

    private double distance(int to, int from, double dx, double dy) {
        Outline.Point a = newGroups.centre(to);
        Outline.Point b = oldGroups.centre(from);
        return Math.hypot(a.x() + dx - b.x(), a.y() + dy - b.y());
    }

    /** Names that are on one key only, on either keyboard. */
    private void byName() {
        Map<String, Integer> there = unique(oldNames);
        unique(newNames)
                .forEach(
                        (name, to) -> {
                            Integer from = there.get(name);
                            if (from != null) {
                                take(new KeyMatch(to, from, KeyMatch.By.LABEL));
                            }
                        });
    }

    private static Map<String, Integer> unique(List<String> names) {
        Map<String, Integer> first = new LinkedHashMap<>();
        Set<String> twice = new HashSet<>(Set.of(""));
        for (int i = 0; i < names.size(); i++) {
            if (first.putIfAbsent(names.get(i), i) != null) {
                twice.add(names.get(i));
            }
        }
        first.keySet().removeAll(twice);
        return first;
    }

    private void take(KeyMatch match) {
        if (!byNew.containsKey(match.to()) && taken.add(match.from())) {
            byNew.put(match.to(), match);
        }
    }
}
