package org.keywright.ui.shell;

import java.util.Map;
import java.util.SortedMap;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.keywright.application.NewKeyboard;
import org.keywright.option.Value;
import org.keywright.ui.words.Phrase;

/** Asks for what a drawing does not say about a keyboard: its name, controller and pins. */
final class DrawingForm extends GridPane {

    private final Value.Table drawn;
    private final TextField name = new TextField();
    private final ComboBox<String> controller = new ComboBox<>();
    private final ComboBox<String> diodes = new ComboBox<>();
    private final TextField columns = new TextField();
    private final TextField rows = new TextField();
    private int row;

    /**
     * @param drawn the keyboard.json that the drawing gives
     * @param name to begin with
     * @param controllers the controller boards, each with its processor
     */
    DrawingForm(Value.Table drawn, String name, SortedMap<String, String> controllers) {
        this.drawn = drawn;
        this.name.setText(name);
        controller.getItems().setAll(controllers.keySet());
        controller.setValue(drawn.findText("development_board").orElse(""));
        controller.setButtonCell(new ControllerCell(controllers));
        controller.setCellFactory(list -> new ControllerCell(controllers));
        diodes.getItems().setAll("COL2ROW", "ROW2COL");
        diodes.setValue(drawn.findText("diode_direction").orElse("COL2ROW"));
        NewKeyboard counted = keyboard();
        columns.setPromptText(Phrase.of("{0} pins, like B0, B1, B2", counted.columnCount()));
        rows.setPromptText(Phrase.of("{0} pins, like D0, D1, D4", counted.rowCount()));
        getStyleClass().add("drawing-form");
        setHgap(12);
        setVgap(8);
        ColumnConstraints words = new ColumnConstraints();
        words.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(words, fields);
        ask(Phrase.of("Name"), this.name);
        ask(Phrase.of("Controller"), controller);
        ask(Phrase.of("Diodes"), diodes);
        ask(Phrase.of("Pins of the columns"), columns);
        ask(Phrase.of("Pins of the rows"), rows);
    }

    private void ask(String words, Control field) {
        Label label = new Label(words);
        label.setLabelFor(field);
        field.setAccessibleText(words);
        field.setMaxWidth(Double.MAX_VALUE);
        add(label, 0, row);
        add(field, 1, row);
        row++;
    }

    /** What is asked for, as far as it is answered. */
    NewKeyboard keyboard() {
        return new NewKeyboard(
                drawn,
                name.getText().strip(),
                controller.getValue() == null ? "" : controller.getValue(),
                diodes.getValue() == null ? "" : diodes.getValue(),
                columns.getText(),
                rows.getText());
    }

    /** A controller board with its processor behind. */
    private static final class ControllerCell extends ListCell<String> {
        private final Map<String, String> processors;

        ControllerCell(Map<String, String> processors) {
            this.processors = processors;
        }

        @Override
        protected void updateItem(String board, boolean empty) {
            super.updateItem(board, empty);
            setText(
                    empty || board == null
                            ? ""
                            : board + "  (" + processors.getOrDefault(board, "") + ")");
        }
    }
}
