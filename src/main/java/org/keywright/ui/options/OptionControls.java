package org.keywright.ui.options;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.ComboBox;
import org.controlsfx.control.SearchableComboBox;
import org.keywright.option.OptionKind;

/** The controls of one row of the list, each made when an option first asks for its kind. */
final class OptionControls {

    /** More choices than this are searched instead of looked through. */
    private static final int MANY = 12;

    /** The kinds of controls. */
    private enum Kind {
        SWITCH,
        CHOICE,
        LONG_CHOICE,
        LINE,
        JSON
    }

    private final Map<Kind, OptionControl> made = new EnumMap<>(Kind.class);

    /** The control for an option. */
    OptionControl control(OptionKind kind) {
        return made.computeIfAbsent(kind(kind), OptionControls::make);
    }

    private static Kind kind(OptionKind kind) {
        return switch (kind) {
            case OptionKind.Switch on -> Kind.SWITCH;
            case OptionKind.Choice choice ->
                    choice.choices().size() > MANY ? Kind.LONG_CHOICE : Kind.CHOICE;
            case OptionKind.Whole whole -> Kind.LINE;
            case OptionKind.Number number -> Kind.LINE;
            case OptionKind.Text text -> Kind.LINE;
            case OptionKind.Pin pin -> Kind.LINE;
            case OptionKind.Listing list -> list.items().isPresent() ? Kind.LINE : Kind.JSON;
            case OptionKind.Table table -> Kind.JSON;
            case OptionKind.Switches table -> Kind.JSON;
        };
    }

    private static OptionControl make(Kind kind) {
        return switch (kind) {
            case SWITCH -> new SwitchControl();
            case CHOICE -> new ChoiceControl(new ComboBox<>());
            case LONG_CHOICE -> new ChoiceControl(new SearchableComboBox<>());
            case LINE -> new TextControl();
            case JSON -> new JsonControl();
        };
    }
}
