package org.keywright.ui.flash;

import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.keywright.ui.words.Phrase;

/** What can be chosen before a flashing begins. */
final class OptionsPane extends VBox {

    private final FlashViewModel flash;
    private final CheckBox readBack = box(Phrase.of("Read back what was written and compare"));
    private final CheckBox clear =
            box(Phrase.of("Clear stored settings and keymap too (AVR keyboards)"));
    private final CheckBox itself =
            box(Phrase.of("Flash as soon as a bootloader appears, without pressing Flash"));
    private final ChoiceBox<FlashOptions.Side> side = new ChoiceBox<>();

    OptionsPane(FlashViewModel flash, FlashSubject subject) {
        this.flash = flash;
        getStyleClass().add("flash-options");
        getChildren().add(readBack);
        if (subject.mayHaveEeprom()) {
            getChildren().add(clear);
            if (subject.split()) {
                getChildren().add(sides());
            }
        }
        getChildren().add(itself);
    }

    private HBox sides() {
        side.getItems().setAll(FlashOptions.Side.values());
        side.setAccessibleText(Phrase.of("Tell the halves which they are"));
        HBox row = new HBox(8, new Label(Phrase.of("Tell the halves which they are:")), side);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    void attach() {
        readBack.selectedProperty().bindBidirectional(flash.options().readBackProperty());
        clear.selectedProperty().bindBidirectional(flash.options().clearProperty());
        side.valueProperty().bindBidirectional(flash.options().sideProperty());
        itself.selectedProperty().bindBidirectional(flash.startsByItselfProperty());
    }

    void detach() {
        readBack.selectedProperty().unbindBidirectional(flash.options().readBackProperty());
        clear.selectedProperty().unbindBidirectional(flash.options().clearProperty());
        side.valueProperty().unbindBidirectional(flash.options().sideProperty());
        itself.selectedProperty().unbindBidirectional(flash.startsByItselfProperty());
    }

    private static CheckBox box(String words) {
        CheckBox box = new CheckBox(words);
        box.setWrapText(true);
        return box;
    }
}
