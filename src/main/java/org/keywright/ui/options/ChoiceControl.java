package org.keywright.ui.options;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.keywright.option.OptionKind;
import org.keywright.option.Value;
import org.keywright.ui.words.Phrase;

/** One of several names; the first choice leaves it to the keyboard. */
final class ChoiceControl extends OptionControl {

    private static final String LEFT = "";

    private final ComboBox<String> box;
    private boolean showing;

    /**
     * @param box a list that drops down, with or without a field to search it
     */
    ChoiceControl(ComboBox<String> box) {
        this.box = box;
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new Naming());
        box.valueProperty().subscribe((before, name) -> chosen(name));
    }

    private void chosen(String name) {
        if (showing || name == null) {
            return;
        }
        if (name.equals(LEFT)) {
            field().onReset();
        } else {
            field().onChoose(new Value.Text(name));
        }
    }

    @Override
    Node node() {
        return box;
    }

    @Override
    void refresh(OptionField shown) {
        showing = true;
        Optional<String> own = shown.standing().own().map(shown::text);
        List<String> names = new ArrayList<>(List.of(LEFT));
        names.addAll(((OptionKind.Choice) shown.option().kind()).choices());
        own.filter(name -> !names.contains(name)).ifPresent(names::add);
        if (!box.getItems().equals(names)) {
            box.getItems().setAll(names);
        }
        box.setValue(own.orElse(LEFT));
        Refused.mark(box, shown);
        showing = false;
    }

    /** What the choices are called; the empty one by what holds then. */
    private final class Naming extends StringConverter<String> {
        @Override
        public String toString(String name) {
            if (name == null || !name.equals(LEFT)) {
                return name == null ? "" : name;
            }
            String usual = OptionWords.prompt(field());
            return usual.isEmpty() ? Phrase.of("Not set") : Phrase.of("{0} (not set here)", usual);
        }

        @Override
        public String fromString(String text) {
            return text;
        }
    }
}
