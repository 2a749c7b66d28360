package org.keywright.ui.shell;

import org.keywright.application.TreeChoice;
import org.keywright.problem.Problem;
import org.keywright.ui.control.PlaceWords;
import org.keywright.ui.words.Echo;
import org.keywright.ui.words.Phrase;

/** What the window says about firmware trees, above whatever it shows. */
final class ShellNotices {

    private ShellNotices() {}

    /** The tree of the last run cannot be used any more. */
    static String treeGone(Problem why) {
        return Phrase.of(
                "Showing the built-in keyboards, because the firmware tree of last time cannot be"
                        + " used: {0}: {1}",
                PlaceWords.of(why.location()), Echo.message(why));
    }

    /** The keyboard of the open keymap is not in the tree that was chosen. */
    static String boardGone(String keyboard, TreeChoice tree) {
        return Phrase.of(
                "{0} is not in {1}. Your keymap stays as it is, but it cannot be checked or built"
                        + " with this tree.",
                keyboard, tree.label());
    }

    /** What the open keymap is pinned to is not on this computer. */
    static String pinGone(Problem why, TreeChoice instead) {
        return Phrase.of(
                "This keymap is pinned to a firmware that is not here. {0}"
                        + " Until then it is built with {1}.",
                Echo.message(why),
                instead.folder().isEmpty() ? Phrase.of("the built-in core") : instead.label());
    }
}
