package org.keywright.catalogue.search;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.keywright.keyboard.BoardSummary;
import org.keywright.keyboard.LayoutSize;

/** The facet of key counts; a keyboard has a range when any of its layouts has. */
final class KeyFacts implements Facts {

    /** The sizes people speak of: pads, 40 %, 60 %, 65 %, 75 %, without and with a number block. */
    private static final List<KeyRange> SIZES =
            List.of(
                    new KeyRange(0, 20),
                    new KeyRange(21, 34),
                    new KeyRange(35, 42),
                    new KeyRange(43, 50),
                    new KeyRange(51, 59),
                    new KeyRange(60, 64),
                    new KeyRange(65, 71),
                    new KeyRange(72, 85),
                    new KeyRange(86, 94),
                    new KeyRange(95, 103),
                    new KeyRange(104, Integer.MAX_VALUE));

    private final int[][] counts;

    /** One bit for each of the sizes that a keyboard has. */
    private final int[] sizes;

    KeyFacts(List<BoardSummary> boards) {
        counts = new int[boards.size()][];
        sizes = new int[boards.size()];
        for (int board = 0; board < sizes.length; board++) {
            List<LayoutSize> layouts = boards.get(board).layouts();
            counts[board] = new int[layouts.size()];
            for (int i = 0; i < layouts.size(); i++) {
                counts[board][i] = layouts.get(i).keys();
            }
            sizes[board] = sizes(board);
        }
    }

    @Override
    public List<String> values() {
        return SIZES.stream().map(KeyRange::written).toList();
    }

    @Override
    public void count(int board, int[] tally) {
        for (int i = 0; i < tally.length; i++) {
            tally[i] += sizes[board] >> i & 1;
        }
    }

    private int sizes(int board) {
        int bits = 0;
        for (int i = 0; i < SIZES.size(); i++) {
            bits |= has(board, SIZES.get(i)) ? 1 << i : 0;
        }
        return bits;
    }

    private boolean has(int board, KeyRange range) {
        for (int keys : counts[board]) {
            if (range.holds(keys)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public IntPredicate having(List<String> wanted) {
        List<KeyRange> ranges =
                wanted.stream().map(KeyRange::read).flatMap(Optional::stream).toList();
        return board -> {
            for (KeyRange range : ranges) {
                if (has(board, range)) {
                    return true;
                }
            }
            return false;
        };
    }

    @Override
    public boolean knows(String wanted) {
        return KeyRange.read(wanted)
                .filter(range -> IntStream.range(0, counts.length).anyMatch(b -> has(b, range)))
                .isPresent();
    }

    @Override
    public boolean means(String wanted, int value) {
        return SIZES.get(value).written().equals(wanted);
    }
}
