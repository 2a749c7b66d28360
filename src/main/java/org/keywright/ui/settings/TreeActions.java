package org.keywright.ui.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.keywright.application.TreeChoice;
import org.keywright.application.TreeFacts;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;

/** What <i>Firmware sources</i> asks of the program; the shell does it. */
public interface TreeActions {

    /** The tree that everything is read from now. */
    TreeChoice current();

    /** Folders used lately, newest first; some may be gone. */
    List<Path> recent();

    /** Looks into a tree; called off the window's thread. */
    Checked<TreeFacts> look(TreeChoice tree);

    /**
     * Goes over to another tree and remembers it; called off the window's thread.
     *
     * @return why that was not possible; empty when it was done
     */
    List<Problem> use(TreeChoice tree);

    /** The whole window goes over to the tree that was just chosen. */
    void changed();

    /** Takes a folder off the list. */
    void forget(Path folder);

    /** Lets the user choose a folder. */
    Optional<Path> browse();
}
