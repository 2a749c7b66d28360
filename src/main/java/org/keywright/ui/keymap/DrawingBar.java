package org.keywright.ui.keymap;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Above the drawn keyboard: how it is drawn. */
final class DrawingBar extends HBox {

    private final LegendMenu legends;

    DrawingBar(EditorViewModel editor) {
        legends = new LegendMenu(editor);
        Region space = new Region();
        HBox.setHgrow(space, javafx.scene.layout.Priority.ALWAYS);
        getChildren().addAll(space, legends);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("drawing-bar");
    }

    void attach() {
        legends.attach();
    }

    void detach() {
        legends.detach();
    }
}
