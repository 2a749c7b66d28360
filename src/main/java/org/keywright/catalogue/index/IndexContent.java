package org.keywright.catalogue.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keywright.keyboard.BoardSummary;

/**
 * An index as it is kept.
 *
 * @param tables stamp of what all keyboards depend on
 * @param aliases stamp of the table of former names
 * @param entries sorted by id
 */
record IndexContent(long tables, long aliases, List<IndexEntry> entries) {

    IndexContent {
        entries = List.copyOf(entries);
    }

    /** Nothing known. */
    static IndexContent none() {
        return new IndexContent(0, 0, List.of());
    }

    /** The keyboards that could be resolved. */
    List<BoardSummary> boards() {
        return entries.stream().map(IndexEntry::summary).flatMap(Optional::stream).toList();
    }

    Map<String, IndexEntry> byId() {
        Map<String, IndexEntry> entriesById = HashMap.newHashMap(entries.size());
        entries.forEach(entry -> entriesById.put(entry.id(), entry));
        return entriesById;
    }
}
