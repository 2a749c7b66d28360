package org.keywright.ui.build;

import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.keywright.application.Failure;
import org.keywright.build.JobState;
import org.keywright.ui.control.JobWords;
import org.keywright.ui.control.LogBelow;
import org.keywright.ui.control.LogPane;
import org.keywright.ui.words.Phrase;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** The build panel: what is built, progress and cancel, the result or the problems, the log. */
public final class BuildView extends VBox {

    private final BuildViewModel build;
    private final Label headline = new Label();
    private final Label elapsed = new Label();
    private final ProgressBar progress = new ProgressBar(0);
    private final PhaseRow phases = new PhaseRow();
    private final Button cancel =
            new Button(Phrase.of("Cancel"), new FontIcon(MaterialDesignS.STOP));
    private final FirmwareNote note;
    private final SizePane sizes;
    private final Outcome outcome;
    private final LogPane log;
    private final Timeline ticking;
    private Subscription bound = Subscription.EMPTY;

    /** A panel of a build. */
    public BuildView(BuildViewModel build) {
        this.build = build;
        note = new FirmwareNote(build.firmware());
        sizes = new SizePane(build.sizes(), build::onMeasure);
        outcome = new Outcome(build, sizes);
        log = new LogPane(build.log());
        ticking = new Timeline(new KeyFrame(Duration.millis(100), event -> build.onTick()));
        ticking.setCycleCount(Animation.INDEFINITE);
        cancel.setOnAction(event -> build.onCancel());
        cancel.setMinWidth(USE_PREF_SIZE);
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setAccessibleText(Phrase.of("Build progress"));
        LogBelow body = new LogBelow(outcome, log);
        VBox.setVgrow(body, Priority.ALWAYS);
        getStyleClass().add("build-view");
        getChildren().addAll(top(), note, phases, progress, body);
    }

    private HBox top() {
        headline.getStyleClass().add("build-step");
        headline.setWrapText(true);
        headline.setMinHeight(USE_PREF_SIZE);
        elapsed.getStyleClass().addAll("text-muted", "text-small");
        VBox words = new VBox(2, headline, elapsed);
        words.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox top = new HBox(8, words, space, cancel);
        top.setAlignment(Pos.CENTER_LEFT);
        return top;
    }

    /** Starts to follow the build. */
    public void attach() {
        note.attach();
        sizes.attach();
        log.attach();
        bound =
                Subscription.combine(
                        build.elapsedProperty().subscribe(this::tell),
                        build.stateProperty().subscribe(this::show),
                        build.failureProperty().subscribe(this::broken));
    }

    /** Stops following the build. */
    public void detach() {
        ticking.stop();
        bound.unsubscribe();
        log.detach();
        sizes.detach();
        note.detach();
    }

    private void tell(String time) {
        elapsed.setText(
                build.builtProperty().get().map(FirmwareOffer::label).orElse("")
                        + (build.builtProperty().get().isPresent() ? " · " + time : ""));
    }

    private void show(Optional<JobState> state) {
        boolean busy = build.busy();
        Shown.only(cancel, busy);
        Shown.only(progress, busy);
        Shown.only(phases, busy);
        if (busy) {
            ticking.play();
        } else {
            ticking.stop();
        }
        headline.setText(
                state.map(JobWords::of)
                        .orElse(Phrase.of("Not built yet: Ctrl+B builds the firmware")));
        double fraction = state.map(JobWords::fraction).orElse(0.0);
        progress.setProgress(fraction < 0 ? ProgressBar.INDETERMINATE_PROGRESS : fraction);
        state.ifPresent(phases::show);
        outcome.show(state, build.measurable());
    }

    private void broken(Optional<Failure> failure) {
        if (failure.isPresent()) {
            headline.setText(Phrase.of("The build broke off"));
            outcome.show(failure.get());
        }
    }
}
