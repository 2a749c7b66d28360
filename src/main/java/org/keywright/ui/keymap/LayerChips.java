package org.keywright.ui.keymap;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.util.Subscription;
import org.keywright.keymap.LayerNames;
import org.keywright.ui.words.Phrase;

/** The layers of the keymap to choose one from, by number, colour and name. */
final class LayerChips extends FlowPane {

    private static final int COLOURS = 8;
    private static final double WIDEST = 420;
    private static final double CHIP = 90;

    private final EditorViewModel editor;
    private final IntConsumer onChoose;
    private List<String> shown = List.of();
    private int chosen;
    private double room = WIDEST;

    LayerChips(EditorViewModel editor, IntConsumer onChoose) {
        super(4, 4);
        this.editor = editor;
        this.onChoose = onChoose;
    }

    Subscription attach() {
        refresh();
        return editor.documentProperty().subscribe(this::refresh);
    }

    private void refresh() {
        List<String> names = LayerNames.of(editor.document());
        if (!names.equals(shown)) {
            shown = names;
            getChildren().clear();
            for (int layer = 0; layer < names.size(); layer++) {
                getChildren().add(chip(layer, names.get(layer)));
            }
            wrap();
            choose(chosen);
        }
    }

    /** Otherwise it would be as wide for two layers as for twenty. */
    private void wrap() {
        setPrefWrapLength(Math.min(Math.min(WIDEST, room), shown.size() * CHIP));
    }

    /** From now on has that much room, in pixels. */
    void fit(double width) {
        room = width;
        wrap();
    }

    private ToggleButton chip(int layer, String name) {
        Label number = new Label(Integer.toString(layer));
        number.getStyleClass().addAll("layer-chip", "layer-colour-" + layer % COLOURS);
        boolean base = layer == 0 && name.isEmpty();
        ToggleButton chip = new ToggleButton(base ? Phrase.of("Base") : name, number);
        chip.getStyleClass().addAll("chip", "layer-choice");
        chip.setAccessibleText(
                Phrase.of("Layer {0}", name.isEmpty() ? layer : layer + ", " + name));
        chip.setOnAction(
                event -> {
                    onChoose.accept(layer);
                    choose(layer);
                });
        return chip;
    }

    /** Marks one as chosen. */
    void choose(int layer) {
        chosen = layer;
        for (int i = 0; i < getChildren().size(); i++) {
            ((ToggleButton) getChildren().get(i)).setSelected(i == layer);
        }
    }
}
