package org.keywright.ui.control;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import org.keywright.ui.words.Phrase;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/** A file that can be dragged out of the window: to a file browser, to a flashing program. */
public final class FileChip extends HBox {

    /** A chip of that file. */
    public FileChip(Path file) {
        FontIcon icon = new FontIcon(MaterialDesignF.FILE_DOWNLOAD_OUTLINE);
        Label name = new Label(String.valueOf(file.getFileName()));
        name.getStyleClass().add("result-name");
        name.setMinWidth(0);
        getChildren().addAll(icon, name);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("file-chip");
        String words = Phrase.of("{0}\nDrag it to a file browser or to a flashing program.", file);
        Tooltip.install(this, new Tooltip(words));
        setAccessibleText(String.valueOf(file.getFileName()));
        setOnDragDetected(
                event -> {
                    Dragboard board = startDragAndDrop(TransferMode.COPY);
                    board.setContent(content(file));
                    board.setDragView(snapshot(null, null));
                    event.consume();
                });
    }

    /** What is dragged: the file itself. */
    public static ClipboardContent content(Path file) {
        ClipboardContent content = new ClipboardContent();
        List<File> files = List.of(file.toFile());
        content.putFiles(files);
        return content;
    }
}
