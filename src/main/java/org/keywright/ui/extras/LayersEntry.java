package org.keywright.ui.extras;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.keywright.keymap.LayerNames;
import org.keywright.option.Value;
import org.keywright.ui.words.Phrase;

/** The layers that an entry is meant for: all of them, or those that are chosen. */
final class LayersEntry extends VBox {

    private final ExtrasViewModel extras;
    private final Function<Value.Table, Optional<List<Integer>>> read;
    private final BiFunction<Value.Table, Optional<List<Integer>>, Value.Table> write;
    private final CheckBox all = new CheckBox(Phrase.of("On every layer"));
    private final FlowPane layers = new FlowPane(4, 4);

    LayersEntry(
            ExtrasViewModel extras,
            Function<Value.Table, Optional<List<Integer>>> read,
            BiFunction<Value.Table, Optional<List<Integer>>, Value.Table> write) {
        super(6);
        this.extras = extras;
        this.read = read;
        this.write = write;
        all.setOnAction(event -> set(all.isSelected() ? Optional.empty() : Optional.of(first())));
        layers.visibleProperty().bind(all.selectedProperty().not());
        layers.managedProperty().bind(all.selectedProperty().not());
        getChildren().addAll(all, layers);
    }

    private static List<Integer> first() {
        return List.of(0);
    }

    private void set(Optional<List<Integer>> chosen) {
        extras.onChange(write.apply(extras.entry(), chosen));
    }

    void show(Value.Table entry) {
        Optional<List<Integer>> chosen = read.apply(entry);
        all.setSelected(chosen.isEmpty());
        layers.getChildren().clear();
        List<String> names = LayerNames.of(extras.documentProperty().get());
        for (int i = 0; i < names.size(); i++) {
            layers.getChildren().add(chip(i, names.get(i), chosen.orElse(List.of())));
        }
    }

    private ToggleButton chip(int layer, String name, List<Integer> chosen) {
        ToggleButton chip = new ToggleButton(name.isEmpty() ? "" + layer : layer + " " + name);
        chip.getStyleClass().add("chip");
        chip.setSelected(chosen.contains(layer));
        chip.setOnAction(
                event -> {
                    List<Integer> changed = new ArrayList<>(chosen);
                    if (!changed.remove((Integer) layer)) {
                        changed.add(layer);
                    }
                    set(Optional.of(changed.stream().sorted().toList()));
                });
        return chip;
    }
}
