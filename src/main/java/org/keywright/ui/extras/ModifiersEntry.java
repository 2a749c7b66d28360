package org.keywright.ui.extras;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.keywright.keymap.KeyOverride;
import org.keywright.option.Value;
import org.keywright.ui.words.Phrase;

/** Modifiers to choose from, either side or one side. */
final class ModifiersEntry extends FlowPane {

    private final Function<Value.Table, List<String>> read;
    private final Map<String, ToggleButton> chips = new LinkedHashMap<>();

    ModifiersEntry(
            ExtrasViewModel extras,
            Function<Value.Table, List<String>> read,
            BiFunction<Value.Table, List<String>, Value.Table> write) {
        super(4, 4);
        this.read = read;
        for (String modifier : KeyOverride.MODIFIERS) {
            ToggleButton chip = new ToggleButton(words(modifier));
            chip.getStyleClass().add("chip");
            chip.setOnAction(
                    event ->
                            extras.onChange(
                                    write.apply(extras.entry(), toggled(extras, modifier))));
            chips.put(modifier, chip);
            getChildren().add(chip);
        }
    }

    private List<String> toggled(ExtrasViewModel extras, String modifier) {
        List<String> chosen = new ArrayList<>(read.apply(extras.entry()));
        if (!chosen.remove(modifier)) {
            chosen.add(modifier);
        }
        return chosen;
    }

    private static String words(String modifier) {
        return switch (modifier) {
            case "SHIFT" -> Phrase.of("Shift");
            case "CTRL" -> Phrase.of("Ctrl");
            case "ALT" -> Phrase.of("Alt");
            case "GUI" -> Phrase.of("GUI");
            case "LSFT" -> Phrase.of("left Shift");
            case "LCTL" -> Phrase.of("left Ctrl");
            case "LALT" -> Phrase.of("left Alt");
            case "LGUI" -> Phrase.of("left GUI");
            case "RSFT" -> Phrase.of("right Shift");
            case "RCTL" -> Phrase.of("right Ctrl");
            case "RALT" -> Phrase.of("right Alt");
            case "RGUI" -> Phrase.of("right GUI");
            default -> modifier;
        };
    }

    void show(Value.Table entry) {
        List<String> chosen = read.apply(entry);
        chips.forEach((modifier, chip) -> chip.setSelected(chosen.contains(modifier)));
    }
}
