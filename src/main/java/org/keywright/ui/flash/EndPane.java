package org.keywright.ui.flash;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.keywright.flash.FlashOutcome;
import org.keywright.flash.FlashStage;
import org.keywright.ui.control.ProblemCard;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** How a flashing ended, what the keyboard is like now, and what to do. */
final class EndPane extends VBox {

    EndPane(FlashStage.Ended end, FlashSteps steps) {
        getStyleClass().add("flash-stage");
        Label title = FlashParts.title(FlashWords.end(end.outcome()));
        getChildren().add(title);
        switch (end.outcome()) {
            case FlashOutcome.Flashed done -> {
                title.setGraphic(icon(MaterialDesignC.CHECK_CIRCLE, "icon-good"));
                getChildren().add(FlashParts.line(FlashWords.facts(done, steps)));
            }
            case FlashOutcome.Failed failed -> {
                title.setGraphic(icon(MaterialDesignA.ALERT_CIRCLE, "icon-error"));
                getChildren()
                        .addAll(
                                new ProblemCard(failed.problem()),
                                FlashParts.line(FlashWords.device(failed.state())));
            }
            case FlashOutcome.Stopped stopped ->
                    getChildren().add(FlashParts.line(FlashWords.device(stopped.state())));
        }
        StepRow row = new StepRow();
        row.show(steps);
        if (steps.begun()) {
            getChildren().add(row);
        }
        end.advice().forEach(p -> getChildren().add(new ProblemCard(p)));
    }

    private static FontIcon icon(Ikon kind, String look) {
        FontIcon icon = new FontIcon(kind);
        icon.getStyleClass().add(look);
        return icon;
    }
}
