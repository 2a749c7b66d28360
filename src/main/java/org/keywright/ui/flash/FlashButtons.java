package org.keywright.ui.flash;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.keywright.flash.FlashOutcome;
import org.keywright.flash.FlashStage;
import org.keywright.ui.words.Phrase;

/** The panel's buttons, as the state allows them; the last one is what most want next. */
final class FlashButtons extends HBox {

    private final FlashViewModel flash;
    private final Runnable chooseFile;
    private final Runnable close;

    /**
     * @param chooseFile lets the user choose a file
     * @param close closes the panel
     */
    FlashButtons(FlashViewModel flash, Runnable chooseFile, Runnable close) {
        super(8);
        this.flash = flash;
        this.chooseFile = chooseFile;
        this.close = close;
        setAlignment(Pos.CENTER_RIGHT);
    }

    void show(FlashState state) {
        getChildren().clear();
        switch (state) {
            case FlashState.Nothing n -> chooseOrClose();
            case FlashState.Reading r -> add(Phrase.of("Close"), "", close);
            case FlashState.Refused r -> chooseOrClose();
            case FlashState.Ready r -> {
                add(Phrase.of("Another file…"), "flat", chooseFile);
                add(Phrase.of("Close"), "", close);
                add(Phrase.in("verb", "Flash"), "accent", flash::onStart);
            }
            case FlashState.Starting s -> stop();
            case FlashState.Guided(FlashStage stage, FlashSteps _) -> {
                if (stage instanceof FlashStage.Ended ended) {
                    ended(ended);
                } else {
                    stop();
                }
            }
        }
    }

    /** Puts the keyboard focus on what most want next. */
    void focusLast() {
        if (!getChildren().isEmpty()) {
            getChildren().getLast().requestFocus();
        }
    }

    private void chooseOrClose() {
        add(Phrase.of("Close"), "", close);
        add(Phrase.of("Choose a file…"), "accent", chooseFile);
    }

    private void ended(FlashStage.Ended ended) {
        add(Phrase.of("Another file…"), "flat", chooseFile);
        add(Phrase.of("Options"), "flat", flash::onBack);
        boolean flashed = ended.outcome() instanceof FlashOutcome.Flashed;
        if (flashed) {
            boolean stored =
                    ended.advice().stream().anyMatch(p -> p.code().equals("keymap-stored"));
            if (stored) {
                add(Phrase.of("Clear stored settings too"), "", flash::onClearAndStart);
            }
            add(Phrase.of("Flash another one"), "", flash::onStart);
            add(Phrase.of("Close"), "accent", close);
        } else {
            add(Phrase.of("Close"), "", close);
            add(Phrase.of("Try again"), "accent", flash::onStart);
        }
    }

    private void stop() {
        Button stop = add(Phrase.of("Stop"), "", flash::onStop);
        stop.textProperty()
                .bind(
                        flash.stoppingProperty()
                                .map(
                                        asked ->
                                                asked
                                                        ? Phrase.of(
                                                                "Stopping at the next safe place…")
                                                        : Phrase.of("Stop")));
        stop.disableProperty().bind(flash.stoppingProperty());
    }

    private Button add(String words, String look, Runnable onPress) {
        Button button = FlashParts.button(words, look, onPress);
        getChildren().add(button);
        return button;
    }
}
