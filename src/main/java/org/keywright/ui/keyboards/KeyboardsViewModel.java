package org.keywright.ui.keyboards;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.keywright.application.IndexState;
import org.keywright.application.Watch;
import org.keywright.keyboard.BoardFacet;
import org.keywright.keyboard.BoardMatches;
import org.keywright.keyboard.BoardSummary;
import org.keywright.keyboard.FacetCount;
import org.keywright.problem.Problem;
import org.keywright.ui.fx.Background;

/** Finds keyboards while the user types, and looks at the one chosen. */
public final class KeyboardsViewModel {

    /** While files are read, the list is brought up to date this many times. */
    private static final int LOOKS = 10;

    private final BoardFinder finder;
    private final Background background;
    private final SearchClock clock;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<BoardSummary> found = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<List<FacetCount>> facets =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<IndexState> state =
            new ReadOnlyObjectWrapper<>(new IndexState.Unread());
    private final ReadOnlyObjectWrapper<Optional<String>> answered =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper listed = new ReadOnlyIntegerWrapper();
    private final ObservableList<Rescue> rescues = FXCollections.observableArrayList();
    private final ObservableList<Problem> doubts = FXCollections.observableArrayList();
    private final Map<String, ReadOnlyObjectWrapper<Optional<BoardLook>>> known = new HashMap<>();
    private Watch watching = () -> {};
    private int newest;
    private int tree;

    /**
     * Tells where keyboards are found; nothing is read before {@link #onTreeChanged}.
     *
     * @param finder searches and resolves
     * @param background where that happens
     * @param clock told how long answers take
     */
    public KeyboardsViewModel(BoardFinder finder, Background background, SearchClock clock) {
        this.finder = finder;
        this.background = background;
        this.clock = clock;
        query.subscribe((before, after) -> search());
    }

    /** What the user typed, and what the chips wrote. */
    public StringProperty queryProperty() {
        return query;
    }

    /** The keyboards that match, the closest first. */
    public ObservableList<BoardSummary> found() {
        return found;
    }

    /** How the query could be narrowed. */
    public ReadOnlyObjectProperty<List<FacetCount>> facetsProperty() {
        return facets.getReadOnlyProperty();
    }

    /** How far the tree's files have been read. */
    public ReadOnlyObjectProperty<IndexState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The query that the list answers; empty before the first answer. */
    public ReadOnlyObjectProperty<Optional<String>> answeredProperty() {
        return answered.getReadOnlyProperty();
    }

    /** Counts the answers; changes last, once everything else belongs to the newest. */
    public ReadOnlyIntegerProperty listedProperty() {
        return listed.getReadOnlyProperty();
    }

    /** When nothing was found: what would find something. */
    public ObservableList<Rescue> rescues() {
        return rescues;
    }

    /** Words of the query that could not be understood. */
    public ObservableList<Problem> doubts() {
        return doubts;
    }

    /** A keyboard in full; empty until it has been read. */
    public ReadOnlyObjectProperty<Optional<BoardLook>> look(String id) {
        return known.computeIfAbsent(id, this::read).getReadOnlyProperty();
    }

    private ReadOnlyObjectWrapper<Optional<BoardLook>> read(String id) {
        ReadOnlyObjectWrapper<Optional<BoardLook>> seen =
                new ReadOnlyObjectWrapper<>(Optional.empty());
        background.run(() -> finder.look(id), result -> seen.set(Optional.of(result)));
        return seen;
    }

    /** Asks for a value of a facet, or no longer; the query's text says so too. */
    public void onToggle(FacetCount facet) {
        query.set(finder.toggled(query.get(), facet));
    }

    /** Does not ask for any value of a facet any more. */
    public void onAny(BoardFacet facet) {
        query.set(QueryText.of(query.get()).without(facet).text());
    }

    /** The words that the list answers. */
    QueryText answered() {
        return QueryText.of(answered.get().orElse(""));
    }

    /** Begins to read the firmware tree in use and forgets what was read of another one. */
    public void onTreeChanged() {
        tree++;
        int mine = tree;
        watching.close();
        known.clear();
        found.clear();
        facets.set(List.of());
        answered.set(Optional.empty());
        state.set(new IndexState.Unread());
        // Thousands of states may come while files are read; only the newest is of interest.
        AtomicReference<Optional<IndexState>> last = new AtomicReference<>(Optional.empty());
        watching =
                finder.watch(
                        next -> {
                            if (last.getAndSet(Optional.of(next)).isEmpty()) {
                                background.later(
                                        () ->
                                                last.getAndSet(Optional.empty())
                                                        .ifPresent(now -> heard(mine, now)));
                            }
                        });
    }

    /** Nobody looks any more. */
    public void onLeave() {
        tree++;
        watching.close();
        watching = () -> {};
    }

    private void heard(int of, IndexState now) {
        if (of != tree) {
            return;
        }
        IndexState before = state.get();
        state.set(now);
        boolean first = before instanceof IndexState.Unread;
        if (first || now instanceof IndexState.Ready || tenths(now) != tenths(before)) {
            search();
        }
    }

    private static int tenths(IndexState state) {
        return state instanceof IndexState.Reading(int done, int total) && total > 0
                ? done * LOOKS / total
                : -1;
    }

    private void search() {
        if (state.get() instanceof IndexState.Unread) {
            return;
        }
        newest++;
        int mine = newest;
        String wanted = query.get();
        long start = System.nanoTime();
        background.run(() -> answer(wanted, start), answer -> show(mine, wanted, answer));
    }

    private record Answer(BoardMatches matches, long start, long found) {}

    private Answer answer(String wanted, long start) {
        return new Answer(finder.search(wanted), start, System.nanoTime());
    }

    /** A slow search must not overwrite a later one. */
    private void show(int number, String wanted, Answer answer) {
        if (number != newest) {
            return;
        }
        BoardMatches matches = answer.matches();
        answered.set(Optional.of(wanted));
        rescues.clear();
        facets.set(matches.facets());
        doubts.setAll(matches.problems());
        // The list goes back to its beginning when it is told anything: tell it news only.
        if (!found.equals(matches.boards())) {
            found.setAll(matches.boards());
        }
        listed.set(listed.get() + 1);
        clock.answered(wanted, matches.boards().size(), answer.start(), answer.found());
        if (matches.boards().isEmpty() && !wanted.isBlank()) {
            background.run(
                    () -> Rescue.of(wanted, finder),
                    ways -> {
                        if (number == newest) {
                            rescues.setAll(ways);
                        }
                    });
        }
    }
}
