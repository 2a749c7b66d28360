package org.keywright.ui.options;

import atlantafx.base.controls.ToggleSwitch;
import java.util.Optional;
import javafx.geometry.HorizontalDirection;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.keywright.option.Value;
import org.keywright.ui.words.Phrase;

/** On or off: shows what holds, also when only the keyboard says so. */
final class SwitchControl extends OptionControl {

    private final ToggleSwitch toggle = new ToggleSwitch();
    private boolean showing;

    SwitchControl() {
        toggle.setLabelPosition(HorizontalDirection.RIGHT);
        toggle.setFocusTraversable(true);
        toggle.setAccessibleRole(AccessibleRole.CHECK_BOX);
        toggle.selectedProperty().subscribe((before, on) -> chosen(on));
        toggle.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER) {
            toggle.fire();
            event.consume();
        }
    }

    private void chosen(boolean on) {
        if (!showing) {
            field().onChoose(new Value.Flag(on));
        }
    }

    @Override
    Node node() {
        return toggle;
    }

    @Override
    void refresh(OptionField shown) {
        Optional<Value> value = shown.standing().effective();
        showing = true;
        toggle.setSelected(value.equals(Optional.of(new Value.Flag(true))));
        toggle.setText(toggle.isSelected() ? Phrase.of("on") : Phrase.of("off"));
        showing = false;
    }
}
