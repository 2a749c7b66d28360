package org.keywright.ui.shell;

import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.keywright.application.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the window was when it was last closed; a place that is off every screen is ignored. */
final class WindowPlace {

    private static final Logger LOG = LoggerFactory.getLogger(WindowPlace.class);
    private static final String KEY = "window.place";
    private static final String LARGE = "maximised";

    private final Stage stage;
    private final Settings settings;

    WindowPlace(Stage stage, Settings settings) {
        this.stage = stage;
        this.settings = settings;
    }

    void restore() {
        Optional<String> place = settings.find(KEY);
        if (place.equals(Optional.of(LARGE))) {
            stage.setMaximized(true);
        } else {
            place.ifPresent(this::restore);
        }
    }

    private void restore(String place) {
        if (!place.matches("-?\\d{1,5},-?\\d{1,5},\\d{1,5},\\d{1,5}")) {
            return;
        }
        double[] n = Stream.of(place.split(",")).mapToDouble(Double::parseDouble).toArray();
        if (!Screen.getScreensForRectangle(n[0], n[1], n[2], 40).isEmpty()) {
            stage.setX(n[0]);
            stage.setY(n[1]);
            stage.setWidth(n[2]);
            stage.setHeight(n[3]);
        }
    }

    void remember() {
        String place =
                "%d,%d,%d,%d"
                        .formatted(
                                Math.round(stage.getX()),
                                Math.round(stage.getY()),
                                Math.round(stage.getWidth()),
                                Math.round(stage.getHeight()));
        try {
            settings.put(KEY, stage.isMaximized() ? LARGE : place);
        } catch (UncheckedIOException refused) {
            // Not worth keeping the window open for.
            LOG.warn("the window's place was not remembered", refused);
        }
    }
}
