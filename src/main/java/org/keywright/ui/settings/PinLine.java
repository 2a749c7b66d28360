package org.keywright.ui.settings;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import org.keywright.ui.words.Phrase;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** Says which version the open keymap is pinned to, and ends that; nothing where it is not. */
final class PinLine extends HBox {

    private final SourceWorkViewModel work;
    private final Label words = new Label();
    private Subscription bound = Subscription.EMPTY;

    PinLine(SourceWorkViewModel work) {
        super(10);
        this.work = work;
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button end = new Button(Phrase.of("Unpin"));
        end.getStyleClass().add("small");
        end.setMinWidth(USE_PREF_SIZE);
        end.setOnAction(event -> work.onUnpin());
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(new FontIcon(MaterialDesignP.PIN), words, end);
        getStyleClass().add("pin-line");
    }

    void attach() {
        bound = work.pinProperty().subscribe(this::show);
    }

    void detach() {
        bound.unsubscribe();
    }

    private void show(String pin) {
        String file = work.keymap().map(f -> String.valueOf(f.getFileName())).orElse("");
        words.setText(Phrase.of("{0} is built from {1}, whatever is updated.", file, pin));
        setVisible(!pin.isEmpty());
        setManaged(!pin.isEmpty());
    }
}
