package org.keywright.ui.shell;

import java.io.UncheckedIOException;
import java.util.Optional;
import javafx.scene.control.SplitPane;
import org.keywright.application.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the divider between keyboard and palette was when a keymap was last closed. */
final class DividerPlace {

    private static final Logger LOG = LoggerFactory.getLogger(DividerPlace.class);
    private static final String KEY = "window.divider";
    private static final double LEAST = 0.1;
    private static final double MOST = 0.9;

    private final SplitPane split;
    private final Settings settings;

    DividerPlace(SplitPane split, Settings settings) {
        this.split = split;
        this.settings = settings;
    }

    void restore() {
        settings.find(KEY)
                .filter(text -> text.matches("\\d{1,3}"))
                .map(text -> Math.clamp(Integer.parseInt(text) / 100.0, LEAST, MOST))
                .ifPresent(this::put);
    }

    /** A split pane without a height yet would not keep it. */
    private void put(double place) {
        split.getScene().getRoot().layout();
        split.setDividerPositions(place);
    }

    void remember() {
        String now = Long.toString(Math.round(split.getDividerPositions()[0] * 100));
        if (settings.find(KEY).equals(Optional.of(now))) {
            return;
        }
        try {
            settings.put(KEY, now);
        } catch (UncheckedIOException refused) {
            // Not worth a word to the user.
            LOG.warn("the divider's place was not remembered", refused);
        }
    }
}
