package org.keywright.ui.build;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.keywright.application.Failure;
import org.keywright.build.BuildStep;
import org.keywright.build.JobState;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** The build panel: progress and cancel, the result or the problems, the log as it grows. */
public final class BuildView extends VBox {

    private final BuildViewModel build;
    private final Label step = new Label();
    private final ProgressBar progress = new ProgressBar(0);
    private final Button start = new Button("Build firmware", new FontIcon(MaterialDesignH.HAMMER));
    private final Button cancel = new Button("Cancel", new FontIcon(MaterialDesignS.STOP));
    private final VBox outcome = new VBox(8);
    private final ListView<String> log = new ListView<>();
    private Subscription bound = Subscription.EMPTY;

    /** A panel of a build. */
    public BuildView(BuildViewModel build) {
        this.build = build;
        start.getStyleClass().add("accent");
        start.setOnAction(event -> build.onBuild());
        cancel.setOnAction(event -> build.onCancel());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        step.getStyleClass().add("build-step");
        step.setMinWidth(0);
        HBox top = new HBox(8, step, space, start, cancel);
        top.setAlignment(Pos.CENTER_LEFT);
        start.setMinWidth(USE_PREF_SIZE);
        cancel.setMinWidth(USE_PREF_SIZE);
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setAccessibleText("Build progress");
        log.setItems(build.log());
        log.getStyleClass().addAll("log-text", "build-log", "dense");
        log.setAccessibleText("Build log");
        Label empty = new Label("The compiler's words appear here.");
        empty.getStyleClass().add("text-muted");
        log.setPlaceholder(empty);
        log.setMinHeight(80);
        VBox.setVgrow(log, Priority.ALWAYS);
        getStyleClass().add("build-view");
        getChildren().addAll(top, progress, outcome, log);
    }

    /** Starts to follow the build. */
    public void attach() {
        bound =
                Subscription.combine(
                        build.stateProperty().subscribe(this::show),
                        build.failureProperty().subscribe(this::broken),
                        build.log().subscribe(this::scrollToEnd));
    }

    /** Stops following the build. */
    public void detach() {
        bound.unsubscribe();
    }

    private void scrollToEnd() {
        log.scrollTo(Math.max(0, build.log().size() - 1));
    }

    private void show(Optional<JobState> state) {
        boolean busy = build.busy();
        only(cancel, busy);
        only(start, !busy);
        only(progress, busy);
        outcome.getChildren().clear();
        if (state.isEmpty()) {
            step.setText("Not built yet");
            return;
        }
        switch (state.get()) {
            case JobState.Queued queued -> running("Waiting…", -1);
            case JobState.Running now -> running(now.step().label(), whole(now));
            case JobState.Succeeded done -> {
                step.setText("Firmware is ready");
                outcome.getChildren().add(new ResultCard(done.result(), build.actions()));
            }
            case JobState.Failed failed -> {
                step.setText("No firmware: something has to be mended first");
                failed.problems().forEach(p -> outcome.getChildren().add(ResultCard.problem(p)));
            }
            case JobState.Cancelled cancelled -> step.setText("Cancelled");
        }
    }

    private void broken(Optional<Failure> failure) {
        if (failure.isPresent()) {
            step.setText("The build broke off");
            Label words = new Label(failure.get().message() + " " + failure.get().advice());
            words.setWrapText(true);
            outcome.getChildren().setAll(words);
        }
    }

    /** Each step counts the same: nobody knows beforehand how long the compiler takes. */
    private static double whole(JobState.Running now) {
        return (now.step().ordinal() + Math.clamp(now.fraction(), 0, 1))
                / BuildStep.values().length;
    }

    private void running(String words, double fraction) {
        step.setText(words);
        progress.setProgress(fraction < 0 ? ProgressBar.INDETERMINATE_PROGRESS : fraction);
    }

    private static void only(Region node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
