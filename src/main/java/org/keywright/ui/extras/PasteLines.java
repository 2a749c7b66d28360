package org.keywright.ui.extras;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.keywright.keymap.AddCorrections;
import org.keywright.keymap.CorrectionLines;
import org.keywright.ui.words.Phrase;

/**
 * Takes many corrections at once, one in a line. Lines that cannot be added are named by their
 * numbers, and stay in the field when the others go.
 */
final class PasteLines extends VBox {

    /** More bad lines than these are counted only. */
    private static final int NAMED = 6;

    private final ExtrasViewModel extras;
    private final TextArea text = new TextArea();
    private final Label said = new Label();
    private final Button add = new Button();
    private final Runnable onDone;
    private CorrectionLines lines;

    /**
     * @param onDone called when nothing is left to be done here
     */
    PasteLines(ExtrasViewModel extras, Runnable onDone) {
        super(6);
        this.extras = extras;
        this.onDone = onDone;
        lines = CorrectionLines.read("", extras.documentProperty().get());
        Label heading = new Label(Phrase.of("One correction in a line: lenght -> length"));
        heading.getStyleClass().add("field-label");
        heading.setLabelFor(text);
        heading.setWrapText(true);
        text.setAccessibleText(heading.getText());
        text.setPrefRowCount(6);
        text.textProperty().subscribe(this::read);
        // The Tab key goes on to the next control, as everywhere; tabs come in by pasting.
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        said.getStyleClass().add("paste-said");
        add.getStyleClass().add("accent");
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(event -> onAdd());
        Button cancel = new Button(Phrase.of("Cancel"));
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(event -> done());
        getChildren().addAll(heading, text, said, new HBox(6, add, cancel));
        getStyleClass().add("paste-lines");
    }

    /** Begins, with what is in the field still. */
    void open() {
        read();
        text.requestFocus();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            text.requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            done();
            event.consume();
        }
    }

    private void read() {
        lines = CorrectionLines.read(text.getText(), extras.documentProperty().get());
        add.setDisable(lines.found().isEmpty());
        add.setText(
                lines.found().isEmpty()
                        ? Phrase.of("Add")
                        : Phrase.count(
                                lines.found().size(), "Add {0} correction", "Add {0} corrections"));
        said.setText(words());
        said.setVisible(!said.getText().isEmpty());
        said.setManaged(!said.getText().isEmpty());
    }

    private void onAdd() {
        String rest = lines.rest();
        extras.onAddAll(new AddCorrections(lines.found()));
        text.setText(rest);
        if (rest.isEmpty()) {
            onDone.run();
        } else {
            text.requestFocus();
        }
    }

    private void done() {
        text.clear();
        onDone.run();
    }

    private String words() {
        List<CorrectionLines.Bad> bad = lines.bad();
        String named =
                bad.stream()
                        .limit(NAMED)
                        .map(one -> Phrase.of("Line {0}: {1}", one.number(), reason(one)))
                        .collect(Collectors.joining("\n"));
        int more = bad.size() - NAMED;
        String rest =
                more <= 0
                        ? ""
                        : "\n" + Phrase.count(more, "and {0} more line", "and {0} more lines");
        String known =
                lines.known() == 0
                        ? ""
                        : Phrase.count(
                                lines.known(), "{0} is there already.", "{0} are there already.");
        return (named + rest + "\n" + known).strip();
    }

    private static String reason(CorrectionLines.Bad line) {
        return switch (line.reason()) {
            case NO_PAIR -> Phrase.of("no arrow, colon or tab between two words");
            case TYPO -> Phrase.of("a typo has letters from a to z and apostrophes only");
            case MEANT -> Phrase.of("what is meant has to be plain letters and signs");
            case OTHER -> Phrase.of("this typo is there with something else meant");
            case FULL -> Phrase.of("there is no room for more");
        };
    }
}
