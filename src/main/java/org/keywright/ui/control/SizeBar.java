package org.keywright.ui.control;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How much of a memory is taken, in bytes and as a bar. */
public final class SizeBar extends VBox {

    private static final double TIGHT = 0.9;

    /** A bar for {@code used} of {@code limit} bytes. */
    public SizeBar(String memory, long used, long limit) {
        double part = limit <= 0 ? 1 : (double) used / limit;
        Label name = new Label(memory);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        String words =
                String.format(Locale.ROOT, "%,d of %,d bytes (%.0f %%)", used, limit, part * 100);
        Label figures = new Label(words);
        figures.getStyleClass().add("text-muted");
        ProgressBar bar = new ProgressBar(Math.min(1, part));
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setMinHeight(8);
        bar.pseudoClassStateChanged(PseudoClass.getPseudoClass("full"), part > 1);
        bar.pseudoClassStateChanged(PseudoClass.getPseudoClass("tight"), part > TIGHT);
        bar.setAccessibleText(memory + ": " + words);
        getStyleClass().add("size-bar");
        getChildren().addAll(new HBox(name, space, figures), bar);
    }
}
