package org.keywright.ui.extras;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.keywright.keymap.Macro;
import org.keywright.ui.fx.Pause;
import org.keywright.ui.words.Phrase;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/**
 * Records keys: while it is on, every key goes into the macro and does nothing else, Esc as well; a
 * click ends it, or Esc that is held for a second. A banner says so as long as it lasts.
 */
final class RecorderBar extends VBox {

    private static final double HOLD_MILLIS = 1000;

    private final ExtrasViewModel extras;
    private final Consumer<List<Macro.Step>> onRecorded;
    private final LongSupplier clock;
    private final BooleanProperty on = new SimpleBooleanProperty();
    private final Button record =
            new Button(Phrase.of("Record"), new FontIcon(MaterialDesignR.RECORD_CIRCLE_OUTLINE));
    private final CheckBox delays = new CheckBox(Phrase.of("with pauses"));
    private final Label banner = new Label();
    private final EventHandler<KeyEvent> taking = this::take;
    private final Pause held = new Pause(HOLD_MILLIS, this::escape);
    private MacroRecorder recorder = new MacroRecorder();
    private String escapeKey = "";

    /**
     * @param onRecorded gets the steps when recording ends
     * @param clock milliseconds
     */
    RecorderBar(ExtrasViewModel extras, Consumer<List<Macro.Step>> onRecorded, LongSupplier clock) {
        super(6);
        this.extras = extras;
        this.onRecorded = onRecorded;
        this.clock = clock;
        record.getStyleClass().add("record-button");
        record.setOnAction(event -> toggle());
        banner.getStyleClass().addAll("picking-banner", "recording");
        banner.setWrapText(true);
        banner.visibleProperty().bind(on);
        banner.managedProperty().bind(on);
        HBox line = new HBox(10, record, delays);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(line, banner);
        sceneProperty()
                .subscribe(
                        (before, now) -> {
                            if (before != null && now == null) {
                                stop(before);
                            }
                        });
    }

    private void toggle() {
        if (on.get()) {
            stop(getScene());
            onRecorded.accept(recorder.steps(delays.isSelected()));
        } else {
            recorder = new MacroRecorder();
            escapeKey = "";
            on.set(true);
            count();
            record.setText(Phrase.of("Stop"));
            record.setGraphic(new FontIcon(MaterialDesignS.STOP_CIRCLE_OUTLINE));
            getScene().addEventFilter(KeyEvent.ANY, taking);
        }
    }

    private void stop(Scene scene) {
        if (on.get()) {
            on.set(false);
            held.cancel();
            record.setText(Phrase.of("Record"));
            record.setGraphic(new FontIcon(MaterialDesignR.RECORD_CIRCLE_OUTLINE));
            scene.removeEventFilter(KeyEvent.ANY, taking);
        }
    }

    /** Who has no mouse ends it by holding Esc, which is not part of the macro then. */
    private void escape() {
        recorder.forget(escapeKey);
        toggle();
    }

    private void hold(KeyEvent event, String key) {
        if (event.getCode() != KeyCode.ESCAPE) {
            return;
        }
        if (event.getEventType() == KeyEvent.KEY_RELEASED) {
            held.cancel();
            escapeKey = "";
        } else if (event.getEventType() == KeyEvent.KEY_PRESSED && escapeKey.isEmpty()) {
            escapeKey = key;
            held.restart();
        }
    }

    private void take(KeyEvent event) {
        String key = extras.codes().typed().apply(event.getCode().name()).orElse("");
        if (!key.isEmpty() && event.getEventType() == KeyEvent.KEY_PRESSED) {
            recorder.press(key, clock.getAsLong());
        } else if (!key.isEmpty() && event.getEventType() == KeyEvent.KEY_RELEASED) {
            recorder.release(key, clock.getAsLong());
        }
        hold(event, key);
        event.consume();
        count();
    }

    private void count() {
        banner.setText(
                Phrase.of(
                                "Recording every key, Esc too. Click Stop to end, or hold Esc for"
                                        + " a second.")
                        + " "
                        + Phrase.count(recorder.presses(), "{0} key", "{0} keys"));
    }
}
