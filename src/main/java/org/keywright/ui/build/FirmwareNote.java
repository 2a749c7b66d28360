package org.keywright.ui.build;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.keywright.ui.words.Phrase;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** Says before a build that the chosen firmware cannot be built, and offers one that can. */
final class FirmwareNote extends HBox {

    private final FirmwareViewModel firmware;
    private final Label sentence = new Label();
    private final Button other = new Button();
    private final Button sources = new Button(Phrase.of("Firmware sources…"));
    private Subscription bound = Subscription.EMPTY;

    FirmwareNote(FirmwareViewModel firmware) {
        this.firmware = firmware;
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        other.getStyleClass().add("small");
        sources.getStyleClass().add("small");
        sources.setOnAction(event -> firmware.onManage());
        FontIcon icon = new FontIcon(MaterialDesignA.ALERT_OUTLINE);
        icon.getStyleClass().add("icon-warning");
        VBox words = new VBox(8, sentence, other, sources);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(icon, words);
        setAlignment(Pos.TOP_LEFT);
        getStyleClass().add("firmware-note");
    }

    void attach() {
        bound = firmware.verdictProperty().subscribe(this::show);
    }

    void detach() {
        bound.unsubscribe();
    }

    private void show(FirmwareVerdict verdict) {
        if (verdict instanceof FirmwareVerdict.Impossible(var words, var instead)) {
            sentence.setText(words);
            other.setText(instead.map(offer -> Phrase.of("Use {0}", offer.name())).orElse(""));
            other.setOnAction(event -> instead.ifPresent(firmware::onChoose));
            Shown.only(other, instead.isPresent());
            Shown.only(sources, instead.isEmpty());
            Shown.only(this, true);
        } else {
            Shown.only(this, false);
        }
    }
}
