package org.keywright.ui.extras;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.keywright.keymap.SetUnicodeModes;

/** The systems that characters are typed on; the first one chosen is the usual one. */
final class UnicodeModes extends FlowPane {

    private static final Map<String, String> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put("linux", "Linux (IBus)");
        NAMES.put("macos", "macOS");
        NAMES.put("windows", "Windows");
        NAMES.put("wincompose", "WinCompose");
        NAMES.put("emacs", "Emacs");
        NAMES.put("bsd", "BSD");
    }

    private final ExtrasViewModel extras;
    private final Map<String, ToggleButton> chips = new LinkedHashMap<>();

    UnicodeModes(ExtrasViewModel extras) {
        super(4, 4);
        this.extras = extras;
        for (String mode : SetUnicodeModes.ALL) {
            ToggleButton chip = new ToggleButton(NAMES.getOrDefault(mode, mode));
            chip.getStyleClass().add("chip");
            chip.setOnAction(event -> toggle(mode));
            chips.put(mode, chip);
            getChildren().add(chip);
        }
    }

    private void toggle(String mode) {
        List<String> chosen = new ArrayList<>(SetUnicodeModes.of(extras.documentProperty().get()));
        if (!chosen.remove(mode)) {
            chosen.add(mode);
        }
        extras.onEdit(new SetUnicodeModes(chosen));
    }

    void show() {
        List<String> chosen = SetUnicodeModes.of(extras.documentProperty().get());
        chips.forEach((mode, chip) -> chip.setSelected(chosen.contains(mode)));
    }
}
