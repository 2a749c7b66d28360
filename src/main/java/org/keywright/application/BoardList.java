package org.keywright.application;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.keywright.catalogue.Catalogue;
import org.keywright.catalogue.index.CatalogueIndex;
import org.keywright.catalogue.search.BoardSearch;
import org.keywright.keyboard.BoardMatches;
import org.keywright.keyboard.BoardSummary;

/** The searchable list of a tree's keyboards, and the thread that keeps it up to date. */
final class BoardList implements AutoCloseable {

    /** A list and its search, which belong together. */
    private record Searchable(List<BoardSummary> boards, BoardSearch search) {}

    private final CatalogueIndex index;
    private final List<Consumer<IndexState>> listeners = new CopyOnWriteArrayList<>();
    private volatile Searchable searchable = new Searchable(List.of(), new BoardSearch(List.of()));
    private volatile IndexState state = new IndexState.Unread();
    private volatile boolean stopped;

    BoardList(Catalogue catalogue) {
        index = new CatalogueIndex(catalogue);
    }

    List<BoardSummary> boards() {
        return current().boards();
    }

    BoardMatches search(String query) {
        return current().search().search(query, List.of());
    }

    IndexState state() {
        return state;
    }

    /** Tells a listener the present state and all that follow. */
    Watch watch(Consumer<IndexState> listener) {
        listeners.add(listener);
        listener.accept(state);
        if (state instanceof IndexState.Unread) {
            Thread.ofPlatform().daemon().name("board-index").start(this::refresh);
        }
        return () -> listeners.remove(listener);
    }

    /** Looks the tree over, and returns when every keyboard is known as it is now. */
    synchronized void refresh() {
        tell(new IndexState.Reading(0, 0));
        try {
            index.refresh(
                    (done, total) -> tell(new IndexState.Reading(done, total)), () -> stopped);
            tell(new IndexState.Ready(index.boards().size()));
        } catch (UncheckedIOException gone) {
            tell(new IndexState.Unreadable(gone.getMessage()));
        }
    }

    private Searchable current() {
        if (state instanceof IndexState.Unread) {
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
    }
}
