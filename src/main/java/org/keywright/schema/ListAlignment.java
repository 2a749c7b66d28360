package org.keywright.schema;

import java.util.Arrays;
import java.util.List;
import org.keywright.option.Value;

/** Finds out which items of a changed list are which items of the old one. */
final class ListAlignment {

    private static final double ADD_OR_REMOVE = 0.6;
    private static final int LARGEST = 100_000;

    private final List<Value> before;
    private final List<Value> after;
    private final int[] origins;

    private ListAlignment(List<Value> before, List<Value> after) {
        this.before = before;
        this.after = after;
        this.origins = new int[after.size()];
        Arrays.fill(origins, -1);
    }

    /** For each new item the index of the old one it came from, or -1; no old one twice. */
    static int[] origins(List<Value> before, List<Value> after) {
        ListAlignment alignment = new ListAlignment(before, after);
        alignment.align();
        return alignment.origins;
    }

    private void align() {
        int start = 0;
        int shorter = Math.min(before.size(), after.size());
        while (start < shorter && before.get(start).equals(after.get(start))) {
            origins[start] = start++;
        }
        int end = 0;
        while (end < shorter - start && same(before.size() - 1 - end, after.size() - 1 - end)) {
            origins[after.size() - 1 - end] = before.size() - 1 - end;
            end++;
        }
        int olds = before.size() - end - start;
        int news = after.size() - end - start;
        if ((long) olds * news > LARGEST) {
            for (int i = 0; i < Math.min(olds, news); i++) {
                origins[start + i] = start + i;
            }
        } else {
            alignMiddle(start, olds, news);
            findMoved(start, olds, news);
        }
    }

    private boolean same(int old, int now) {
        return before.get(old).equals(after.get(now));
    }

    private void alignMiddle(int start, int olds, int news) {
        double[][] cost = new double[olds + 1][news + 1];
        for (int o = olds; o >= 0; o--) {
            for (int n = news; n >= 0; n--) {
                cost[o][n] = cheapest(cost, start, o, n);
            }
        }
        int o = 0;
        int n = 0;
        while (o < olds && n < news) {
            if (cost[o][n] == change(start, o, n) + cost[o + 1][n + 1]) {
                origins[start + n++] = start + o++;
            } else if (cost[o][n] == ADD_OR_REMOVE + cost[o + 1][n]) {
                o++;
            } else {
                n++;
            }
        }
    }

    private double cheapest(double[][] cost, int start, int o, int n) {
        int oldsLeft = cost.length - 1 - o;
        int newsLeft = cost[0].length - 1 - n;
        if (oldsLeft == 0 || newsLeft == 0) {
            return ADD_OR_REMOVE * (oldsLeft + newsLeft);
        }
        double added = ADD_OR_REMOVE + cost[o][n + 1];
        double removed = ADD_OR_REMOVE + cost[o + 1][n];
        double changed = change(start, o, n) + cost[o + 1][n + 1];
        return Math.min(changed, Math.min(added, removed));
    }

    private double change(int start, int o, int n) {
        return 1 - likeness(before.get(start + o), after.get(start + n));
    }

    /** An item that left one place and turned up in another keeps its text. */
    private void findMoved(int start, int olds, int news) {
        boolean[] used = new boolean[before.size()];
        for (int origin : origins) {
            if (origin >= 0) {
                used[origin] = true;
            }
        }
        for (int n = start; n < start + news; n++) {
            for (int o = start; o < start + olds && origins[n] < 0; o++) {
                if (!used[o] && same(o, n)) {
                    origins[n] = o;
                    used[o] = true;
                }
            }
        }
    }

    /** From 0, nothing in common, to 1, equal. */
    private static double likeness(Value one, Value other) {
        if (one.equals(other)) {
            return 1;
        }
        if (one instanceof Value.Listing a && other instanceof Value.Listing b) {
            int longer = Math.max(a.items().size(), b.items().size());
            int shorter = Math.min(a.items().size(), b.items().size());
            int equal = 0;
            for (int i = 0; i < shorter; i++) {
                equal += a.items().get(i).equals(b.items().get(i)) ? 1 : 0;
            }
            return 0.9 * equal / longer;
        }
        if (one instanceof Value.Table a && other instanceof Value.Table b) {
            int larger = Math.max(a.members().size(), b.members().size());
            long equal =
                    a.members().entrySet().stream()
                            .filter(m -> m.getValue().equals(b.members().get(m.getKey())))
                            .count();
            return 0.9 * equal / larger;
        }
        return 0;
    }
}
