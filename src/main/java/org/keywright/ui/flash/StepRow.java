package org.keywright.ui.flash;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.keywright.ui.words.Echo;
import org.keywright.ui.words.Phrase;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/** The steps of a flashing in a row: which are done, which is under way, which are left out. */
final class StepRow extends HBox {

    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
    private static final PseudoClass BROKEN = PseudoClass.getPseudoClass("broken");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    StepRow() {
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("phase-row");
    }

    void show(FlashSteps steps) {
        getChildren().clear();
        steps.all().forEach(this::add);
    }

    private void add(FlashSteps.Step step) {
        if (!getChildren().isEmpty()) {
            Region line = new Region();
            line.getStyleClass().add("phase-line");
            HBox.setHgrow(line, Priority.ALWAYS);
            getChildren().add(line);
        }
        Label label = new Label(FlashWords.step(step.phase()), new FontIcon(icon(step.mark())));
        label.getStyleClass().add("phase");
        label.setMinWidth(USE_PREF_SIZE);
        label.pseudoClassStateChanged(DONE, step.mark() == FlashSteps.Mark.DONE);
        label.pseudoClassStateChanged(BROKEN, step.mark() == FlashSteps.Mark.BROKEN_OFF);
        label.pseudoClassStateChanged(NOW, step.mark() == FlashSteps.Mark.NOW);
        label.setAccessibleText(label.getText() + ": " + how(step));
        if (!step.reason().isEmpty()) {
            label.setTooltip(new Tooltip(Echo.flash(step.reason())));
        }
        getChildren().add(label);
    }

    private static Ikon icon(FlashSteps.Mark mark) {
        return switch (mark) {
            case COMING -> MaterialDesignC.CIRCLE_OUTLINE;
            case NOW -> MaterialDesignC.CIRCLE_SLICE_4;
            case DONE -> MaterialDesignC.CHECK_CIRCLE;
            case LEFT_OUT -> MaterialDesignM.MINUS_CIRCLE_OUTLINE;
            case BROKEN_OFF -> MaterialDesignC.CLOSE_CIRCLE;
        };
    }

    private static String how(FlashSteps.Step step) {
        return switch (step.mark()) {
            case COMING -> Phrase.of("to come");
            case NOW -> Phrase.of("under way");
            case DONE -> Phrase.of("done");
            case LEFT_OUT -> Phrase.of("left out. {0}", Echo.flash(step.reason()));
            case BROKEN_OFF -> Phrase.of("broken off");
        };
    }
}
