package org.keywright.ui.live;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import org.keywright.ui.words.Phrase;

/** Says whether keys go to the tester, how to get them back, and gives them back. */
final class TesterBanner extends HBox {

    private static final PseudoClass TAKING = PseudoClass.getPseudoClass("taking");

    private final TesterViewModel tester;
    private final Label words = new Label();
    private final Button change = new Button();
    private Subscription bound = Subscription.EMPTY;

    TesterBanner(TesterViewModel tester) {
        this.tester = tester;
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        change.setMinWidth(USE_PREF_SIZE);
        change.setOnAction(event -> tester.takingProperty().set(!tester.takingProperty().get()));
        getChildren().addAll(words, change);
        setSpacing(10);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("tester-banner");
    }

    void attach() {
        bound = tester.takingProperty().subscribe(this::show);
    }

    void detach() {
        bound.unsubscribe();
    }

    private void show(boolean taking) {
        words.setText(
                taking
                        ? Phrase.of(
                                "Every key goes to the tester, shortcuts too. Hold Esc for a"
                                        + " second, or press Stop, to have your keys back.")
                        : Phrase.of("Your keys do what they always do. Press Test to go on."));
        change.setText(taking ? Phrase.of("Stop") : Phrase.of("Test"));
        pseudoClassStateChanged(TAKING, taking);
    }
}
