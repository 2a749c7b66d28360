package org.keywright.ui.keyboards;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.keywright.ui.words.Phrase;

/** A file that can be opened: its name, and the folder it lies in. */
final class FileLink extends Button {

    FileLink(String title, Path file, boolean folders, Runnable onOpen) {
        Path folder = Optional.ofNullable(file.getParent()).orElse(file);
        Label name = new Label(title);
        name.getStyleClass().add("file-name");
        Label where = new Label(folder.toString());
        where.setTextOverrun(javafx.scene.control.OverrunStyle.LEADING_ELLIPSIS);
        where.getStyleClass().addAll("text-muted", "text-small");
        VBox words = new VBox(1, name);
        if (folders) {
            words.getChildren().add(where);
        }
        setGraphic(words);
        setMaxWidth(Double.MAX_VALUE);
        getStyleClass().addAll("flat", "file-link");
        setAccessibleText(Phrase.of("Open {0}", file));
        setTooltip(new Tooltip(file.toString()));
        setOnAction(event -> onOpen.run());
    }
}
