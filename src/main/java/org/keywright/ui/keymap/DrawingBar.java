package org.keywright.ui.keymap;

import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.keywright.ui.control.Narrow;

/** Above the drawn keyboard: what stands on the keycaps, in which language, and how large. */
final class DrawingBar extends HBox {

    /** Narrower than this in pixels, menus are icons alone. */
    private static final double ROOMY = 380;

    private final LegendMenu legends;

    DrawingBar(
            EditorViewModel editor,
            ObjectProperty<Overlay> overlay,
            boolean lit,
            ZoomButtons zoom) {
        legends = new LegendMenu(editor);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(new OverlayMenu(overlay, lit), legends, space, zoom);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("drawing-bar");
        Narrow.below(ROOMY, this);
    }

    void attach() {
        legends.attach();
    }

    void detach() {
        legends.detach();
    }
}
