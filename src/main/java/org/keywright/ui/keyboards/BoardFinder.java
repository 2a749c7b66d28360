package org.keywright.ui.keyboards;

import java.util.function.Consumer;
import org.keywright.application.IndexState;
import org.keywright.application.Watch;
import org.keywright.keyboard.BoardMatches;
import org.keywright.keyboard.FacetCount;

/** Where the start screen finds keyboards. */
public interface BoardFinder {

    /**
     * Begins to look at the files of the tree in use; what is known meanwhile can be searched.
     *
     * @param listener hears the present state at once, and later ones on any thread
     */
    Watch watch(Consumer<IndexState> listener);

    /** The keyboards that a query finds; called off the window's thread. */
    BoardMatches search(String query);

    /** A query with a facet's word, or without it if it was there. */
    String toggled(String query, FacetCount facet);

    /** A keyboard in full; called off the window's thread. */
    BoardLook look(String id);
}
