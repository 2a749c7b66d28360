package org.keywright.ui.extras;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.keywright.keymap.ExtraKind;
import org.keywright.ui.words.Phrase;

/** A chip for each kind, with how many there are. */
final class KindBar extends FlowPane {

    private final ExtrasViewModel extras;
    private final Map<ExtraKind, ToggleButton> chips = new EnumMap<>(ExtraKind.class);

    KindBar(ExtrasViewModel extras) {
        super(6, 6);
        this.extras = extras;
        getStyleClass().add("kind-bar");
        for (ExtraKind kind : ExtraKind.values()) {
            ToggleButton chip = new ToggleButton();
            chip.getStyleClass().add("chip");
            chip.setOnAction(
                    event -> {
                        extras.kindProperty().set(kind);
                        chip.setSelected(true);
                    });
            chips.put(kind, chip);
            getChildren().add(chip);
        }
    }

    void show() {
        chips.forEach(
                (kind, chip) -> {
                    int count = extras.count(kind);
                    String title = ExtraWords.title(kind);
                    chip.setText(count == 0 ? title : title + " " + Phrase.number(count));
                    chip.setSelected(kind == extras.kind());
                });
    }
}
