package org.keywright.ui.keymap;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Keycodes at hand whatever keyboard is edited: those assigned lately and those marked with a star,
 * with {@code %} in place of a key to tap. No edit of the keymap, so undo does not touch it.
 */
public final class CodeShelf {

    private static final int MOST_RECENT = 30;
    private static final int MOST_FAVOURITES = 200;

    private final ReadOnlyObjectWrapper<List<String>> recent;
    private final ReadOnlyObjectWrapper<List<String>> favourites;
    private final BiConsumer<List<String>, List<String>> keep;

    /**
     * A shelf with what lies on it already.
     *
     * @param recent newest first
     * @param favourites in the order they were marked
     * @param keep told both lists whenever one changes
     */
    public CodeShelf(
            List<String> recent,
            List<String> favourites,
            BiConsumer<List<String>, List<String>> keep) {
        this.recent = new ReadOnlyObjectWrapper<>(List.copyOf(recent));
        this.favourites = new ReadOnlyObjectWrapper<>(List.copyOf(favourites));
        this.keep = keep;
    }

    /** An empty shelf that nobody keeps. */
    static CodeShelf empty() {
        return new CodeShelf(List.of(), List.of(), (recent, favourites) -> {});
    }

    /** Assigned lately, newest first. */
    ReadOnlyObjectProperty<List<String>> recentProperty() {
        return recent.getReadOnlyProperty();
    }

    /** Marked with a star, in the order they were marked. */
    ReadOnlyObjectProperty<List<String>> favouritesProperty() {
        return favourites.getReadOnlyProperty();
    }

    boolean isFavourite(String code) {
        return favourites.get().contains(code);
    }

    /** A code was assigned. */
    void used(String code) {
        if (recent.get().isEmpty() || !recent.get().getFirst().equals(code)) {
            List<String> codes = new ArrayList<>(recent.get());
            codes.remove(code);
            codes.addFirst(code);
            recent.set(List.copyOf(codes.subList(0, Math.min(codes.size(), MOST_RECENT))));
            keep.accept(recent.get(), favourites.get());
        }
    }

    /** Marks a code with a star, or takes the star away. */
    void toggle(String code) {
        List<String> codes = new ArrayList<>(favourites.get());
        if (!codes.remove(code) && codes.size() < MOST_FAVOURITES) {
            codes.add(code);
        }
        favourites.set(List.copyOf(codes));
        keep.accept(recent.get(), favourites.get());
    }
}
