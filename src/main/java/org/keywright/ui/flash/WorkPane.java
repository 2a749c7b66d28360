package org.keywright.ui.flash;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.keywright.flash.FlashPhase;
import org.keywright.flash.FlashStage;

/** How far a flashing is; kept while it runs, for news come many times a second. */
final class WorkPane extends VBox {

    private final Label title = FlashParts.title("");
    private final Label device = FlashParts.line("", "text-muted");
    private final ProgressBar bar = new ProgressBar();
    private final Label progress = FlashParts.line("");
    private final StepRow steps = new StepRow();
    private FlashSteps shown = new FlashSteps(List.of());

    WorkPane() {
        bar.setMaxWidth(Double.MAX_VALUE);
        getStyleClass().add("flash-work");
        getChildren().addAll(title, device, bar, progress, steps);
    }

    void show(FlashStage.Working stage, FlashSteps now) {
        FlashPhase phase = stage.event().phase();
        title.setText(FlashWords.doing(phase));
        device.setText(stage.target().title());
        double fraction = FlashWords.fraction(stage.event());
        bar.setProgress(fraction < 0 ? ProgressBar.INDETERMINATE_PROGRESS : fraction);
        bar.setAccessibleText(title.getText());
        String restart = now.reason(FlashPhase.RESTART);
        boolean hand = phase == FlashPhase.RETURN && !restart.isEmpty();
        progress.setText(hand ? restart : FlashWords.progress(stage));
        if (!now.equals(shown)) {
            shown = now;
            steps.show(now);
        }
    }
}
