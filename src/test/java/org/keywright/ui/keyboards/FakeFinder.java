package org.keywright.ui.keyboards;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.keywright.application.IndexState;
import org.keywright.application.Watch;
import org.keywright.keyboard.BoardFacet;
import org.keywright.keyboard.BoardMatches;
import org.keywright.keyboard.BoardSummary;
import org.keywright.keyboard.FacetCount;
import org.keywright.keyboard.LayoutSize;
import org.keywright.keyboard.Lighting;
import org.keywright.keyboard.Readme;
import org.keywright.keyboard.Silhouette;
import org.keywright.keyboard.UsbIdentity;
import org.keywright.problem.Checked;
import org.keywright.ui.Boards;

/** Finds among a few keyboards: those that have every word in their id, and the word "split". */
class FakeFinder implements BoardFinder {

    final List<BoardSummary> boards = new ArrayList<>();
    final List<String> asked = new ArrayList<>();
    final List<String> looked = new ArrayList<>();
    private Consumer<IndexState> listener = state -> {};
    private int watches;

    FakeFinder(String... ids) {
        Arrays.stream(ids).forEach(id -> boards.add(board(id)));
    }

    static BoardSummary board(String id) {
        return new BoardSummary(
                id,
                id,
                "Maker",
                "",
                new UsbIdentity(0x1234, 0x0001, "0.0.1"),
                "rp2040",
                "rp2040",
                id.contains("split"),
                0,
                Set.copyOf(EnumSet.of(Lighting.BACKLIGHT)),
                List.of(new LayoutSize("LAYOUT", 61)),
                List.of(),
                List.of("old/" + id),
                Silhouette.of(Boards.grid("LAYOUT", 2, 3)));
    }

    void tell(IndexState state) {
        listener.accept(state);
    }

    int watches() {
        return watches;
    }

    @Override
    public Watch watch(Consumer<IndexState> heard) {
        watches++;
        listener = heard;
        return () -> {
            watches--;
            if (listener == heard) {
                listener = state -> {};
            }
        };
    }

    @Override
    public BoardMatches search(String query) {
        asked.add(query);
        List<String> words = QueryText.of(query).words();
        List<BoardSummary> found =
                boards.stream().filter(b -> words.stream().allMatch(b.id()::contains)).toList();
        long split = found.stream().filter(BoardSummary::split).count();
        return new BoardMatches(
                found,
                List.of(
                        new FacetCount(
                                BoardFacet.SPLIT,
                                "",
                                "split",
                                (int) split,
                                words.contains("split"))),
                List.of());
    }

    @Override
    public String toggled(String query, FacetCount facet) {
        return facet.chosen() ? query.replace(" " + facet.word(), "") : query + " " + facet.word();
    }

    @Override
    public BoardLook look(String id) {
        looked.add(id);
        return new BoardLook(Checked.of(Boards.keyboard()), "LAYOUT", Readme.NONE);
    }
}
