package org.keywright.catalogue.index;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.keywright.catalogue.Catalogue;
import org.keywright.catalogue.FirmwareTree;
import org.keywright.keyboard.BoardSummary;

/**
 * The keyboards of a tree in short: those known from the last time at once, and the look through
 * what has changed since. Safe for threads.
 */
public final class CatalogueIndex {

    private final FirmwareTree tree;
    private final IndexFile file;
    private final Object loading = new Object();
    private volatile boolean loaded;
    private volatile IndexContent content = IndexContent.none();
    private volatile List<BoardSummary> boards = List.of();

    /**
     * Of that tree; nothing is read yet.
     *
     * @param folder where indexes are kept
     */
    public CatalogueIndex(FirmwareTree tree, Path folder) {
        this.tree = tree;
        this.file = new IndexFile(folder, tree.root());
    }

    /** What is known so far, sorted by id; a new list whenever more is known. */
    public List<BoardSummary> boards() {
        return boards;
    }

    /**
     * Takes over what is known from the last time, without a look at the tree.
     *
     * @return whether anything is
     */
    public boolean load() {
        synchronized (loading) {
            if (!loaded) {
                content = file.read().orElse(IndexContent.none());
                boards = content.boards();
                loaded = true;
            }
        }
        return !content.entries().isEmpty();
    }

    /**
     * Makes it agree with the tree's files: resolves the keyboards whose files have changed, and
     * keeps the result for the next time. Told to stop it keeps what it has found.
     *
     * @return how many keyboards had to be resolved
     * @throws UncheckedIOException when the tree cannot be read
     */
    public synchronized int refresh(IndexListener listener, BooleanSupplier stop) {
        load();
        TreeStamps stamps = TreeStamps.of(tree);
        Update update = new Update(content, stamps, System.currentTimeMillis());
        if (update.isEmpty()) {
            listener.looked(stamps.boards().size(), stamps.boards().size());
            return 0;
        }
        Catalogue catalogue = new Catalogue(tree);
        update.run(
                id -> summary(catalogue, id),
                (done, total) -> {
                    boards = update.boards();
                    listener.looked(done, total);
                },
                stop);
        content = update.content(board -> renamed(catalogue, board));
        boards = content.boards();
        file.write(content);
        listener.looked(stamps.boards().size(), stamps.boards().size());
        return update.resolved();
    }

    private static Optional<BoardSummary> renamed(Catalogue catalogue, BoardSummary board) {
        return catalogue
                .findName(board.id())
                .filter(board.id()::equals)
                .map(id -> board.withFormerNames(catalogue.formerNames(id)));
    }

    /** A folder that is a former name of another keyboard now cannot be asked for. */
    private static Optional<BoardSummary> summary(Catalogue catalogue, String id) {
        try {
            return catalogue
                    .keyboard(id)
                    .value()
                    .filter(keyboard -> keyboard.id().equals(id))
                    .map(keyboard -> SummaryReader.read(keyboard, catalogue.formerNames(id)));
        } catch (UncheckedIOException gone) {
            return Optional.empty();
        }
    }
}
