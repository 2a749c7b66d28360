package org.keywright.ui.live;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import org.keywright.live.ConsoleEvent;

/** One line of the console; what the keyboard did not print stands back. */
final class ConsoleCell extends ListCell<ConsoleEvent> {

    private static final PseudoClass NOTE = PseudoClass.getPseudoClass("command");
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private final ConsoleViewModel console;
    private final Label time = new Label();

    ConsoleCell(ConsoleViewModel console) {
        this.console = console;
        time.getStyleClass().add("log-time");
        time.setMinWidth(USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(ConsoleEvent event, boolean empty) {
        super.updateItem(event, empty);
        boolean none = empty || event == null;
        setText(none ? "" : ConsoleWords.of(event, console.namedProperty().get()));
        boolean timed = !none && console.timestampsProperty().get();
        time.setText(timed ? event.at().clock() : "");
        setGraphic(timed ? time : null);
        boolean failed = !none && event instanceof ConsoleEvent.Failed;
        boolean printed = none || event instanceof ConsoleEvent.Printed;
        pseudoClassStateChanged(NOTE, !printed && !failed);
        pseudoClassStateChanged(ERROR, failed);
    }
}
