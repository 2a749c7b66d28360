package org.keywright.ui.keymap;

import java.util.Arrays;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import org.keywright.ui.control.ZoomPane;

/** How the keyboard is drawn, in words and numbers that can be kept and given back. */
public final class Drawing {

    private final ObjectProperty<Overlay> overlay;
    private final ZoomPane frame;
    private final boolean lit;

    /**
     * @param lit whether the keyboard has single lights
     */
    Drawing(ObjectProperty<Overlay> overlay, ZoomPane frame, boolean lit) {
        this.overlay = overlay;
        this.frame = frame;
        this.lit = lit;
    }

    /** A name for what stands on the keycaps: {@code legends}, {@code matrix}. */
    public String overlay() {
        return name(overlay.get());
    }

    /** Shows what has that name; nothing changes if this keyboard cannot show it. */
    public void onOverlay(String wanted) {
        Arrays.stream(Overlay.values())
                .filter(one -> name(one).equals(wanted))
                .filter(one -> lit || one != Overlay.LIGHTS)
                .forEach(overlay::set);
    }

    /** How many times larger than fitted. */
    public double zoom() {
        return frame.zoomProperty().get();
    }

    /** Makes it so many times larger than fitted, within limits. */
    public void onZoom(double times) {
        frame.onZoom(times);
    }

    private static String name(Overlay one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
