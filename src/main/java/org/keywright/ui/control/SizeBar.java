package org.keywright.ui.control;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.keywright.ui.words.Phrase;

/** How much of a memory is taken, in bytes and as a bar. */
public final class SizeBar extends VBox {

    private static final double TIGHT = 0.9;

    /** A bar for {@code used} of {@code limit} bytes; without one where nobody knows the limit. */
    public SizeBar(String memory, long used, long limit) {
        Label name = new Label(memory);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        String words = words(used, limit);
        Label figures = new Label(words);
        figures.getStyleClass().add("text-muted");
        setAccessibleText(memory + ": " + words);
        getStyleClass().add("size-bar");
        getChildren().add(new HBox(name, space, figures));
        if (limit > 0) {
            getChildren().add(bar((double) used / limit, memory + ": " + words));
        }
    }

    private static ProgressBar bar(double part, String words) {
        ProgressBar bar = new ProgressBar(Math.min(1, part));
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setMinHeight(8);
        bar.pseudoClassStateChanged(PseudoClass.getPseudoClass("full"), part > 1);
        bar.pseudoClassStateChanged(PseudoClass.getPseudoClass("tight"), part > TIGHT);
        bar.setAccessibleText(words);
        return bar;
    }

    private static String words(long used, long limit) {
        if (limit <= 0) {
            return Phrase.of("{0} bytes", Phrase.number(used));
        }
        double percent = 100.0 * used / limit;
        String room =
                used > limit
                        ? Phrase.of("{0} too many", Phrase.number(used - limit))
                        : String.format(Locale.ROOT, "%.0f %%", percent);
        return Phrase.of("{0} of {1} bytes ({2})", Phrase.number(used), Phrase.number(limit), room);
    }
}
