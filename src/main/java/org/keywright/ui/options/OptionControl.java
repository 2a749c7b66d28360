package org.keywright.ui.options;

import java.util.Objects;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * A control for options of one kind. The list lends it to one option after the other.
 *
 * <p>It reads and writes {@link OptionField}; what the option is called is said beside it.
 */
abstract class OptionControl {

    private @Nullable OptionField field;

    /** What is put into the list. */
    abstract Node node();

    /** What gets the keyboard focus. */
    Node focused() {
        return node();
    }

    /** Shows the option as it is; asked again whenever it changes. */
    abstract void refresh(OptionField shown);

    /** Goes over to another option. */
    final void lend(OptionField next) {
        field = next;
        focused().setAccessibleText(OptionWords.spoken(next));
        focused().setAccessibleHelp(OptionWords.spokenHelp(next));
        refresh(next);
    }

    /** The option it is lent to. */
    final OptionField field() {
        return Objects.requireNonNull(field);
    }
}
