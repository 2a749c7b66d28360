package org.keywright.ui.shell;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.keywright.application.Keymaps;
import org.keywright.ui.words.Phrase;

/** Changes that an earlier run left: go on with them, or give them up. */
record RecoverPage(ShellViewModel shell, Sheet.Recover sheet) implements SheetPage {

    @Override
    public void fill(Frame frame) {
        frame.title(
                Phrase.of("Keywright was not closed properly"),
                Phrase.of("These changes were not saved. Go on with them, or give them up."));
        VBox rows = new VBox(8);
        sheet.copies().forEach(copy -> rows.getChildren().add(row(copy, rows)));
        frame.add(SheetPane.scrolling(rows));
        frame.button(Phrase.of("Later"), "accent", frame::close);
    }

    private Node row(Keymaps.Recovered copy, VBox rows) {
        DateTimeFormatter when =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
                        .withLocale(Phrase.language().locale())
                        .withZone(ZoneId.systemDefault());
        String file = copy.opened().file().map(f -> f.toString()).orElse(Phrase.of("never saved"));
        Label name = new Label(copy.changed().keyboard() + " · " + copy.changed().name());
        name.getStyleClass().add("board-name");
        Label facts = new Label(when.format(copy.keptAt()) + " · " + file);
        facts.getStyleClass().addAll("text-muted", "text-small");
        facts.setWrapText(true);
        VBox words = new VBox(2, name, facts);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button restore = new Button(Phrase.of("Restore"));
        restore.setMinWidth(Region.USE_PREF_SIZE);
        restore.setOnAction(event -> shell.keymaps().onRestore(copy));
        Button forget = new Button(Phrase.of("Give up"));
        forget.setMinWidth(Region.USE_PREF_SIZE);
        forget.getStyleClass().addAll("flat", "danger");
        HBox row = new HBox(8, words, forget, restore);
        row.setAlignment(Pos.CENTER_LEFT);
        forget.setOnAction(
                event -> {
                    shell.program().keymaps().forget(copy);
                    rows.getChildren().remove(row);
                    if (rows.getChildren().isEmpty()) {
                        shell.onDismiss();
                    }
                });
        return row;
    }
}
