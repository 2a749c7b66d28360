package org.keywright.ui.keymap;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.keywright.ui.control.Icons;
import org.keywright.ui.control.ZoomPane;
import org.keywright.ui.words.Phrase;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/** Larger, smaller, fitted; and how large the keyboard is now. */
final class ZoomButtons extends HBox {

    private final ZoomPane pane;

    ZoomButtons(ZoomPane pane) {
        this.pane = pane;
        Button fit = new Button();
        fit.getStyleClass().addAll("small", "flat", "zoom-fit");
        fit.setMinWidth(USE_PREF_SIZE);
        fit.setTooltip(new Tooltip(Phrase.of("Fit to the window (Ctrl+0)")));
        fit.setOnAction(event -> pane.onFit());
        pane.zoomProperty()
                .subscribe(
                        zoom -> {
                            String percent = Math.round(zoom.doubleValue() * 100) + " %";
                            fit.setText(percent);
                            fit.setAccessibleText(
                                    Phrase.of("Zoom {0}, fit to the window", percent));
                        });
        getChildren()
                .addAll(
                        Icons.button(
                                MaterialDesignM.MAGNIFY_MINUS_OUTLINE,
                                Phrase.of("Smaller (Ctrl+-)"),
                                pane::onSmaller),
                        fit,
                        Icons.button(
                                MaterialDesignM.MAGNIFY_PLUS_OUTLINE,
                                Phrase.of("Larger (Ctrl++)"),
                                pane::onLarger));
        setAlignment(Pos.CENTER);
    }

    /** Does what a shortcut asks for, if it is one of zooming. */
    boolean take(KeyEvent event) {
        if (event.isAltDown()) {
            return false;
        }
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> pane.onLarger();
            case MINUS, SUBTRACT -> pane.onSmaller();
            case DIGIT0, NUMPAD0 -> pane.onFit();
            default -> {
                return false;
            }
        }
        return true;
    }
}
