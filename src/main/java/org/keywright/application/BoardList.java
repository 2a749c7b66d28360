package org.keywright.application;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.keywright.catalogue.index.CatalogueIndex;
import org.keywright.catalogue.search.BoardSearch;
import org.keywright.keyboard.BoardMatches;
import org.keywright.keyboard.BoardSummary;

/** The searchable list of a tree's keyboards, and the thread that keeps it up to date. */
final class BoardList implements AutoCloseable {

    /** A list and its search, which belong together. */
    private record Searchable(List<BoardSummary> boards, BoardSearch search) {}

    private final CatalogueIndex index;
    private final Supplier<List<String>> recent;
    private final List<Consumer<IndexState>> listeners = new CopyOnWriteArrayList<>();
    private volatile Searchable searchable = new Searchable(List.of(), new BoardSearch(List.of()));
    private volatile IndexState state = new IndexState.Unread();
    private final WorkThread worker = new WorkThread("board-index");
    private volatile boolean stopped;

    /**
     * A list that nobody has asked yet.
     *
     * @param recent ids of keyboards used lately, the last one first
     */
    BoardList(CatalogueIndex index, Supplier<List<String>> recent) {
        this.index = index;
        this.recent = recent;
    }

    List<BoardSummary> boards() {
        return current().boards();
    }

    BoardMatches search(String query) {
        return current().search().search(query, recent.get());
    }

    IndexState state() {
        return state;
    }

    /** Tells a listener all states from now on. */
    Watch hear(Consumer<IndexState> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Tells a listener the present state and all that follow. */
    Watch watch(Consumer<IndexState> listener) {
        listeners.add(listener);
        boolean first;
        synchronized (listeners) {
            first = state instanceof IndexState.Unread;
            state = first ? new IndexState.Reading(0, 0) : state;
        }
        listener.accept(state);
        if (first) {
            refreshBeside();
        }
        return () -> listeners.remove(listener);
    }

    /** Whoever watches a list that was just given up for another tree's hears no more of it. */
    private void refreshBeside() {
        try {
            worker.queue().execute(this::refreshUnwatched);
        } catch (RejectedExecutionException closed) {
            assert stopped;
        }
    }

    /** Whoever listens is told of a tree that cannot be read; nobody else needs to know. */
    private void refreshUnwatched() {
        try {
            refresh();
        } catch (UncheckedIOException told) {
            return;
        }
    }

    /**
     * Looks the tree over, and returns when every keyboard is known as it is now.
     *
     * @throws UncheckedIOException when the tree cannot be read
     */
    void refresh() {
        tell(new IndexState.Reading(0, 0));
        IndexState end = new IndexState.Unreadable("the look through the tree broke off");
        try {
            index.refresh(
                    (done, total) -> tell(new IndexState.Reading(done, total)), () -> stopped);
            end = new IndexState.Ready(index.boards().size());
        } catch (UncheckedIOException gone) {
            end = new IndexState.Unreadable(gone.getMessage());
            throw gone;
        } finally {
            tell(end);
        }
    }

    private Searchable current() {
        if (!index.load() && state instanceof IndexState.Unread) {
            refresh();
        }
        Searchable known = searchable;
        List<BoardSummary> now = index.boards();
        if (known.boards() != now) {
            known = new Searchable(now, new BoardSearch(now));
            searchable = known;
        }
        return known;
    }

    private void tell(IndexState now) {
        state = now;
        listeners.forEach(listener -> listener.accept(now));
    }

    @Override
    public void close() {
        stopped = true;
        worker.close();
    }
}
