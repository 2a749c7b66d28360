package org.keywright.catalogue.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.keywright.keyboard.BoardSummary;

/**
 * The way from an index to one that agrees with the tree: keyboards whose stamps are the same are
 * kept, others are resolved. Until then what was known of them is shown.
 */
final class Update {

    /** Often enough to see it grow, seldom enough not to slow it down. */
    private static final long NANOSECONDS_BETWEEN_REPORTS = 200_000_000;

    private final TreeStamps stamps;
    private final long tables;
    private final long aliases;
    private final boolean sameAliases;
    private final boolean sameBoards;
    private final ConcurrentSkipListMap<String, IndexEntry> entries = new ConcurrentSkipListMap<>();
    private final List<String> changed = new ArrayList<>();
    private final Set<String> resolved = ConcurrentHashMap.newKeySet();
    private long lastReport = System.nanoTime();

    /**
     * Compares an index with the present stamps.
     *
     * @param millis the time now
     */
    Update(IndexContent old, TreeStamps stamps, long millis) {
        this.stamps = stamps;
        tables = stamps.tables().readAt(millis);
        aliases = stamps.aliases().readAt(millis);
        sameAliases = old.aliases() == stamps.aliases().hash();
        boolean sameTables = old.tables() == stamps.tables().hash();
        Map<String, IndexEntry> known = old.byId();
        stamps.boards()
                .forEach(
                        (id, stamp) -> {
                            IndexEntry entry = known.get(id);
                            boolean same =
                                    sameTables && entry != null && entry.stamp() == stamp.hash();
                            if (entry != null) {
                                entries.put(id, entry);
                            }
                            if (!same || !sameAliases && entry.summary().isEmpty()) {
                                changed.add(id);
                            }
                        });
        sameBoards = known.size() == entries.size();
    }

    /** Whether nothing has changed. */
    boolean isEmpty() {
        return changed.isEmpty() && sameAliases && sameBoards;
    }

    /** Resolves what has changed, on all processors. */
    void run(
            Function<String, Optional<BoardSummary>> summaries,
            IndexListener listener,
            BooleanSupplier stop) {
        int kept = stamps.boards().size() - changed.size();
        changed.parallelStream()
                .filter(id -> !stop.getAsBoolean())
                .forEach(
                        id -> {
                            entries.put(id, entry(id, summaries));
                            resolved.add(id);
                            report(kept + resolved.size(), listener);
                        });
    }

    private IndexEntry entry(String id, Function<String, Optional<BoardSummary>> summaries) {
        long stamp = stamps.boards().get(id).readAt(System.currentTimeMillis());
        return new IndexEntry(id, stamp, summaries.apply(id));
    }

    private synchronized void report(int done, IndexListener listener) {
        long now = System.nanoTime();
        if (now - lastReport > NANOSECONDS_BETWEEN_REPORTS) {
            lastReport = now;
            listener.looked(done, stamps.boards().size());
        }
    }

    /** How many keyboards were resolved. */
    int resolved() {
        return resolved.size();
    }

    /** What is known so far. */
    List<BoardSummary> boards() {
        return entries.values().stream()
                .map(IndexEntry::summary)
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * The new index; what was not resolved in time is left to the next time.
     *
     * @param renamed a keyboard with its present former names, if it can still be asked for
     */
    IndexContent content(Function<BoardSummary, Optional<BoardSummary>> renamed) {
        changed.removeAll(resolved);
        changed.forEach(id -> entries.computeIfPresent(id, (same, old) -> unsure(old)));
        List<IndexEntry> all = new ArrayList<>(entries.values());
        if (!sameAliases) {
            all.replaceAll(
                    entry ->
                            new IndexEntry(
                                    entry.id(), entry.stamp(), entry.summary().flatMap(renamed)));
        }
        return new IndexContent(tables, aliases, all);
    }

    private static IndexEntry unsure(IndexEntry entry) {
        return new IndexEntry(entry.id(), Stamp.UNSURE, entry.summary());
    }
}
