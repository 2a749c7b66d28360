package org.keywright.keymap.check;

import java.util.List;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keycode.KeycodeTable;
import org.keywright.keymap.KeymapDocument;
import org.keywright.problem.Problem;

/** Looks for one kind of mistake. Without state, so that one instance serves everybody. */
public interface KeymapCheck {

    /** What is wrong, in the order of layers and keys; nothing when all is well. */
    List<Problem> check(KeymapDocument document, KeyboardDefinition keyboard, KeycodeTable table);
}
