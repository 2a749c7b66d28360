package org.keywright.ui.keymap;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.keywright.ui.words.Phrase;

/** Says what an item of the palette is: to the mouse in a tooltip, to a screen reader in words. */
final class PaletteHint {

    private final Node node;
    private @Nullable Tooltip tooltip;
    private String words = "";

    PaletteHint(Node node) {
        this.node = node;
        // A key on the drawn keyboard already has that keyboard's tooltip.
        node.setOnMouseEntered(null);
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> install());
    }

    /** There are hundreds, and the mouse comes to few. */
    private void install() {
        Tooltip shown = Optional.ofNullable(tooltip).orElseGet(this::make);
        shown.setText(words);
    }

    private Tooltip make() {
        Tooltip made = new Tooltip();
        made.setShowDelay(Duration.millis(400));
        Tooltip.install(node, made);
        tooltip = made;
        return made;
    }

    void show(PaletteItem item, int used, boolean favourite) {
        words =
                item.words()
                        + (favourite ? "\n" + Phrase.of("Favourite") : "")
                        + (used == 0 ? "" : "\n" + Phrase.count(used, "On {0} key", "On {0} keys"));
        node.setAccessibleText(words.replace("\n", ", "));
    }
}
