package org.keywright.ui.shell;

import java.io.UncheckedIOException;
import org.keywright.application.Settings;
import org.keywright.ui.keymap.Drawing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What stood on the keycaps when a keymap was last closed, whatever keyboard it was for, and how
 * large this keyboard was drawn.
 */
final class DrawingPlace {

    private static final Logger LOG = LoggerFactory.getLogger(DrawingPlace.class);
    private static final String OVERLAY = "drawing.overlay";
    private static final String ZOOM = "drawing.zoom.";

    private final Drawing drawing;
    private final String keyboard;
    private final Settings settings;
    private String overlayBefore;
    private long percentBefore;

    DrawingPlace(Drawing drawing, String keyboard, Settings settings) {
        this.drawing = drawing;
        this.keyboard = keyboard;
        this.settings = settings;
        overlayBefore = drawing.overlay();
        percentBefore = percent();
    }

    void restore() {
        settings.find(OVERLAY).ifPresent(drawing::onOverlay);
        settings.find(ZOOM + keyboard)
                .filter(text -> text.matches("\\d{1,3}"))
                .ifPresent(text -> drawing.onZoom(Integer.parseInt(text) / 100.0));
        overlayBefore = drawing.overlay();
        percentBefore = percent();
    }

    /** Only what the user changed: a keyboard without lights does not end the overlay of lights. */
    void remember() {
        try {
            if (!drawing.overlay().equals(overlayBefore)) {
                settings.put(OVERLAY, drawing.overlay());
            }
            if (percent() != percentBefore) {
                rememberZoom();
            }
        } catch (UncheckedIOException refused) {
            // Not worth a word to the user.
            LOG.warn("how the keyboard is drawn was not remembered", refused);
        }
    }

    private void rememberZoom() {
        if (percent() == 100) {
            settings.forget(ZOOM + keyboard);
        } else {
            settings.put(ZOOM + keyboard, Long.toString(percent()));
        }
    }

    private long percent() {
        return Math.round(drawing.zoom() * 100);
    }
}
