package org.keywright.ui.shell;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.keywright.ui.words.Phrase;

/**
 * The earlier states of a keymap, newest first, with a field to name the present one.
 *
 * @param actions what can be done with them
 * @param rows what there is
 * @param inFile whether the keymap is in a file, so that names can be kept
 */
record VersionsPage(ShellVersions actions, List<ShellVersions.Row> rows, boolean inFile)
        implements SheetPage {

    private static final int MOST_SHOWN = 300;

    static String when(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
                .withLocale(Phrase.language().locale())
                .withZone(ZoneId.systemDefault())
                .format(at);
    }

    @Override
    public void fill(Frame frame) {
        frame.size(720, 0);
        frame.title(
                Phrase.of("Versions"),
                Phrase.of(
                        "Taking over an earlier version is one step that can be undone. Steps stay"
                                + " after the file is closed, as long as no other program changes it."));
        frame.add(naming());
        VBox list = new VBox(6);
        rows.stream().limit(MOST_SHOWN).forEach(row -> list.getChildren().add(row(row)));
        frame.add(SheetPane.scrolling(list));
        frame.button(Phrase.of("Compare with a file…"), "flat", actions::onCompareFile);
        frame.button(
                Phrase.of("Compare with the keyboard's own"), "flat", actions::onCompareDefault);
        frame.button(Phrase.of("Close"), "accent", frame::close);
    }

    private Node naming() {
        if (!inFile) {
            Label hint = new Label(Phrase.of("Save the keymap to give versions names."));
            hint.getStyleClass().add("text-muted");
            return hint;
        }
        TextField name = new TextField();
        name.setPromptText(Phrase.of("Name this version…"));
        HBox.setHgrow(name, Priority.ALWAYS);
        Button keep = new Button(Phrase.of("Keep"));
        keep.disableProperty().bind(name.textProperty().isEmpty());
        keep.setOnAction(event -> actions.onName(name.getText()));
        name.setOnAction(event -> actions.onName(name.getText()));
        HBox box = new HBox(8, name, keep);
        box.setMinHeight(Region.USE_PREF_SIZE);
        return box;
    }

    private Node row(ShellVersions.Row row) {
        Label name = new Label(row.name());
        name.getStyleClass().add("board-name");
        Label facts = new Label(row.facts());
        facts.getStyleClass().addAll("text-muted", "text-small");
        VBox words = new VBox(2, name, facts);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line =
                new HBox(
                        8,
                        words,
                        button(Phrase.of("Compare"), row, () -> actions.onCompare(row)),
                        button(Phrase.of("Take over"), row, () -> actions.onTake(row)));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Button button(String words, ShellVersions.Row row, Runnable onPress) {
        Button button = new Button(words);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(words + ": " + row.name());
        button.setOnAction(event -> onPress.run());
        return button;
    }
}
