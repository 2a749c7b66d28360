package org.keywright.ui.shell;

import org.keywright.application.TreeChoice;
import org.keywright.problem.Problem;

/** What the window says about firmware trees, above whatever it shows. */
final class ShellNotices {

    private ShellNotices() {}

    /** The tree of the last run cannot be used any more. */
    static String treeGone(Problem why) {
        return "Showing the built-in keyboards, because the firmware tree of last time cannot be"
                + " used: "
                + why.location().describe()
                + ": "
                + why.message();
    }

    /** The keyboard of the open keymap is not in the tree that was chosen. */
    static String boardGone(String keyboard, TreeChoice tree) {
        return keyboard
                + " is not in "
                + tree.label()
                + ". Your keymap stays as it is, but it cannot be checked or built with this tree.";
    }

    /** What the open keymap is pinned to is not on this computer. */
    static String pinGone(Problem why, TreeChoice instead) {
        return "This keymap is pinned to a firmware that is not here. "
                + why.message()
                + " Until then it is built with "
                + (instead.folder().isEmpty() ? "the built-in core" : instead.label())
                + ".";
    }
}
