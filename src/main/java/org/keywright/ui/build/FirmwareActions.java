package org.keywright.ui.build;

import java.util.List;
import org.keywright.application.TreeChoice;
import org.keywright.problem.Problem;

/** What the choice of a firmware asks of the rest of the window. */
public interface FirmwareActions {

    /** Every firmware there is to choose from, the built-in core first; called off the window. */
    List<FirmwareOffer> offers();

    /** What is wrong with the open keymap for this one; called off the window's thread. */
    List<Problem> foresee(TreeChoice firmware);

    /** From now on the open keymap is checked for, and built with, this one. */
    void chosen(TreeChoice firmware);

    /** Lets the user look after the QMK trees. */
    void manage();
}
