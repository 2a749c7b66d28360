package org.keywright.ui.options;

import java.util.Optional;
import javafx.util.Subscription;
import org.keywright.application.BoardOptions;
import org.keywright.keymap.Edit;
import org.keywright.option.OptionPath;
import org.keywright.option.Value;

/** What the options need from the open keymap. */
public interface OptionsActions {

    /** Every option of the keyboard; reads files, so it is asked in the background. */
    BoardOptions options();

    /** What the keymap sets now. */
    Value.Table config();

    /** Tells of every change of the keymap. */
    Subscription follow(Runnable changed);

    /** Makes a change that can be undone. */
    void apply(Edit edit);

    /** Goes one step back. */
    void undo();

    /** Takes back an undo. */
    void redo();

    /** What a switch was measured to cost, in bytes of flash; absent where nobody measured. */
    Optional<Long> cost(OptionPath path);
}
