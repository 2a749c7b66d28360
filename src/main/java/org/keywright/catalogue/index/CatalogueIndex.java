package org.keywright.catalogue.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.keywright.catalogue.Catalogue;
import org.keywright.keyboard.BoardSummary;

/** The keyboards of a tree in short: those known already, and the look through the rest. */
public final class CatalogueIndex {

    private static final int PUBLISH_EVERY = 250;

    private final Catalogue catalogue;
    private volatile List<BoardSummary> boards = List.of();

    /** Of that catalogue's tree; nothing is read yet. */
    public CatalogueIndex(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What is known so far, sorted by id; a new list whenever more is known. */
    public List<BoardSummary> boards() {
        return boards;
    }

    /** Looks at every keyboard. Stops early, keeping what it found, when told to. */
    public void refresh(IndexListener listener, BooleanSupplier stop) {
        List<String> ids =
                catalogue.boards().stream().map(org.keywright.catalogue.BoardSummary::id).toList();
        List<BoardSummary> found = new ArrayList<>();
        for (int i = 0; i < ids.size() && !stop.getAsBoolean(); i++) {
            read(ids.get(i)).ifPresent(found::add);
            if (i % PUBLISH_EVERY == PUBLISH_EVERY - 1) {
                boards = List.copyOf(found);
                listener.looked(i + 1, ids.size());
            }
        }
        boards = List.copyOf(found);
        listener.looked(ids.size(), ids.size());
    }

    private Optional<BoardSummary> read(String id) {
        return catalogue
                .keyboard(id)
                .value()
                .map(keyboard -> SummaryReader.read(keyboard, catalogue.formerNames(id)));
    }
}
