package org.keywright.ui.options;

import atlantafx.base.theme.Styles;
import javafx.scene.Node;

/** Marks a control whose content is refused. */
final class Refused {

    private Refused() {}

    static void mark(Node control, OptionField field) {
        control.pseudoClassStateChanged(
                Styles.STATE_DANGER, !field.reasonProperty().get().isEmpty());
    }
}
