package org.keywright.catalogue.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.keywright.keyboard.BoardSummary;

/**
 * A facet with values. A value is meant by its whole name; if none is called so, by its beginning;
 * if none begins so, by a part.
 */
final class ValueFacts implements Facts {

    private final List<String> values = new ArrayList<>();
    private final List<String> folded = new ArrayList<>();
    private final Map<String, Integer> known = new HashMap<>();
    private final int[][] counted;
    private final int[][] found;

    /** A facet whose values are all counted. */
    ValueFacts(List<BoardSummary> boards, Function<BoardSummary, List<String>> values) {
        counted = numbers(boards, values);
        found = counted;
    }

    /**
     * A facet with values that are found, but not worth counting.
     *
     * @param counted the values that are counted
     * @param found all of them
     */
    ValueFacts(
            List<BoardSummary> boards,
            Function<BoardSummary, List<String>> counted,
            Function<BoardSummary, List<String>> found) {
        this.counted = numbers(boards, counted);
        this.found = numbers(boards, found);
    }

    private int[][] numbers(
            List<BoardSummary> boards, Function<BoardSummary, List<String>> valuesOf) {
        int[][] numbers = new int[boards.size()][];
        for (int i = 0; i < numbers.length; i++) {
            List<String> texts = valuesOf.apply(boards.get(i));
            int[] known = new int[texts.size()];
            int used = 0;
            for (String text : texts) {
                if (!text.isBlank()) {
                    used = addOnce(number(text), known, used);
                }
            }
            numbers[i] = used == known.length ? known : Arrays.copyOf(known, used);
        }
        return numbers;
    }

    private static int addOnce(int number, int[] known, int used) {
        for (int i = 0; i < used; i++) {
            if (known[i] == number) {
                return used;
            }
        }
        known[used] = number;
        return used + 1;
    }

    /** Spellings that differ in case alone are one value, shown as it was first met. */
    private int number(String value) {
        Integer number = known.get(value);
        if (number == null) {
            String small = Words.folded(value);
            number = known.get(small);
            if (number == null) {
                number = values.size();
                values.add(value);
                folded.add(small);
                known.put(small, number);
            }
            known.put(value, number);
        }
        return number;
    }

    @Override
    public List<String> values() {
        return values;
    }

    @Override
    public void count(int board, int[] counts) {
        for (int number : counted[board]) {
            counts[number]++;
        }
    }

    @Override
    public IntPredicate having(List<String> wanted) {
        boolean[] meant = new boolean[folded.size()];
        wanted.forEach(value -> mark(value, meant));
        return board -> {
            for (int number : found[board]) {
                if (meant[number]) {
                    return true;
                }
            }
            return false;
        };
    }

    private void mark(String wanted, boolean[] meant) {
        BiPredicate<String, String> alike = rule(wanted);
        for (int i = 0; i < meant.length; i++) {
            meant[i] |= alike.test(folded.get(i), wanted);
        }
    }

    private BiPredicate<String, String> rule(String wanted) {
        if (folded.contains(wanted)) {
            return String::equals;
        }
        return folded.stream().anyMatch(value -> value.startsWith(wanted))
                ? String::startsWith
                : String::contains;
    }

    @Override
    public boolean knows(String wanted) {
        return folded.stream().anyMatch(value -> value.contains(wanted));
    }

    @Override
    public boolean means(String wanted, int value) {
        return folded.get(value).equals(wanted);
    }
}
