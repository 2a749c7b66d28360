package org.keywright.ui.build;

import org.keywright.application.SizeListener;
import org.keywright.application.TreeChoice;
import org.keywright.build.FeatureSwitch;
import org.keywright.build.SizeProposal;

/** What the measuring of sizes asks of the rest of the window. */
public interface SizeActions {

    /**
     * Measures in the background what each switch of the open keymap, as it is now, costs.
     *
     * @param tree a QMK tree
     * @param plan whether to look for what fits as well
     * @param listener hears of it, on a thread of its own
     * @return asks it to stop
     */
    Runnable measure(TreeChoice tree, boolean plan, SizeListener listener);

    /** Puts one switch of the keymap into its other position; undo takes it back. */
    void apply(FeatureSwitch change);

    /** Does everything that a plan proposes; one undo takes it back. */
    void apply(SizeProposal proposal);
}
