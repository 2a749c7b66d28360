package org.keywright.ui.control;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/** Tells style sheets where there is little room: {@code :narrow}. */
public final class Narrow {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private Narrow() {}

    /** Marks a region from now on while it is narrower than that, in pixels. */
    public static void below(double width, Region region) {
        region.widthProperty()
                .subscribe(
                        now -> region.pseudoClassStateChanged(NARROW, now.doubleValue() < width));
    }
}
