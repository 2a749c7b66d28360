package org.keywright.ui.keymap;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.keywright.ui.words.Phrase;

/** A card over the keyboard: find a keycode on all layers, replace it. */
final class ReplaceCard extends VBox {

    private static final double MARGIN = 12;

    private final Replacing replacing;
    private final Runnable onDone;
    private final TextField find = field(Phrase.of("Keycode to find"));
    private final TextField by = field(Phrase.of("Keycode to put there"));
    private final CheckBox everywhere = new CheckBox(Phrase.of("On all layers"));
    private final CheckBox inside = new CheckBox(Phrase.of("Also inside LT(…), mod-taps and S(…)"));
    private final Label count = new Label();
    private final Button select = new Button(Phrase.of("Select"));
    private final Button replace = new Button(Phrase.of("Replace all"));

    /** A card that calls {@code onDone} when it has been closed by keyboard. */
    ReplaceCard(EditorViewModel editor, Runnable onDone) {
        this.onDone = onDone;
        replacing = new Replacing(editor);
        everywhere.setSelected(true);
        inside.setSelected(true);
        GridPane fields = new GridPane(8, 8);
        fields.addRow(0, new Label(Phrase.of("Find")), find);
        fields.addRow(1, new Label(Phrase.of("Replace by")), by);
        count.getStyleClass().add("text-small");
        replace.getStyleClass().add("accent");
        HBox buttons = new HBox(8, select, replace);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(fields, everywhere, inside, count, buttons);
        getStyleClass().addAll("code-editor", "replace-card");
        setManaged(false);
        setVisible(false);
        find.textProperty().subscribe(this::refresh);
        by.textProperty().subscribe(this::refresh);
        everywhere.selectedProperty().subscribe(this::refresh);
        inside.selectedProperty().subscribe(this::refresh);
        select.setOnAction(event -> replacing.onSelect(wish()));
        replace.setOnAction(event -> replaceAll());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Opens in the upper right corner, looking for a keycode. */
    void open(String keycode) {
        find.setText(keycode);
        setVisible(true);
        place();
        refresh();
        find.requestFocus();
        find.selectAll();
    }

    private void place() {
        autosize();
        relocate(getParent().getLayoutBounds().getWidth() - getWidth() - MARGIN, MARGIN);
    }

    private Replacing.Wish wish() {
        return new Replacing.Wish(
                find.getText().strip(), everywhere.isSelected(), inside.isSelected());
    }

    private void refresh() {
        if (!isVisible()) {
            return;
        }
        int found = wish().keycode().isEmpty() ? 0 : replacing.count(wish());
        count.setText(
                found == 0
                        ? Phrase.of("Not found")
                        : Phrase.count(found, "Found once", "Found {0} times"));
        select.setDisable(found == 0);
        replace.setDisable(found == 0 || by.getText().isBlank());
    }

    private void replaceAll() {
        replacing.onReplace(wish(), by.getText().strip());
        refresh();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            setVisible(false);
            onDone.run();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !replace.isDisabled()) {
            replaceAll();
            event.consume();
        }
    }

    private static TextField field(String words) {
        TextField field = new TextField();
        field.setPrefColumnCount(20);
        field.getStyleClass().add("code-field");
        field.setAccessibleText(words);
        return field;
    }
}
