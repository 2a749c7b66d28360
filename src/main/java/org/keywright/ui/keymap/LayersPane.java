package org.keywright.ui.keymap;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.keywright.ui.control.Icons;
import org.keywright.ui.words.Phrase;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The list of layers: show, add, duplicate, delete, reorder. */
final class LayersPane extends VBox {

    private final EditorViewModel editor;
    private final LayerEdits edits;
    private final VBox rows = new VBox(2);
    private final List<LayerRow> shown = new ArrayList<>();
    private Subscription bound = Subscription.EMPTY;

    LayersPane(EditorViewModel editor, LayerEdits edits) {
        this.editor = editor;
        this.edits = edits;
        getStyleClass().add("layers-pane");
        rows.getStyleClass().add("layer-rows");
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(heading(), scroll);
    }

    private HBox heading() {
        Label title = new Label(Phrase.of("Layers"));
        title.getStyleClass().add("pane-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox heading =
                new HBox(
                        title,
                        space,
                        Icons.button(MaterialDesignP.PLUS, Phrase.of("Add a layer"), edits::onAdd),
                        Icons.button(
                                MaterialDesignC.CONTENT_DUPLICATE,
                                Phrase.of("Duplicate this layer"),
                                edits::onDuplicate),
                        Icons.button(
                                MaterialDesignD.DELETE_OUTLINE,
                                Phrase.of("Delete this layer"),
                                edits::onRemove));
        heading.setAlignment(Pos.CENTER_LEFT);
        heading.getStyleClass().add("pane-heading");
        return heading;
    }

    void attach() {
        bound =
                Subscription.combine(
                        editor.documentProperty().subscribe(this::refresh),
                        editor.layerProperty().subscribe(this::refresh));
        refresh();
    }

    void detach() {
        bound.unsubscribe();
    }

    private void refresh() {
        int wanted = editor.document().layers().size();
        while (shown.size() > wanted) {
            shown.removeLast();
        }
        while (shown.size() < wanted) {
            shown.add(new LayerRow(shown.size(), editor, edits));
        }
        if (rows.getChildren().size() != wanted) {
            rows.getChildren().setAll(shown);
        }
        shown.forEach(LayerRow::refresh);
    }
}
