package org.keywright.ui.build;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.keywright.application.Failure;
import org.keywright.build.JobState;
import org.keywright.problem.Problem;
import org.keywright.ui.control.ProblemCard;
import org.keywright.ui.words.Echo;

/** How a build ended: the result and its warnings, or what has to be mended. */
final class Outcome extends VBox {

    private final BuildViewModel build;
    private final SizePane sizes;

    /** Where nothing has ended yet; {@code sizes} is shown below what can be measured. */
    Outcome(BuildViewModel build, SizePane sizes) {
        this.build = build;
        this.sizes = sizes;
        getStyleClass().add("outcome");
    }

    void show(Optional<JobState> state, boolean measurable) {
        getChildren().clear();
        state.ifPresent(this::add);
        if (measurable) {
            getChildren().add(sizes);
        }
    }

    private void add(JobState state) {
        switch (state) {
            case JobState.Succeeded done -> {
                getChildren().add(new ResultCard(done.result(), build));
                add(done.result().warnings());
            }
            case JobState.Failed failed -> add(failed.problems());
            case JobState.Queued queued -> {}
            case JobState.Running running -> {}
            case JobState.Cancelled cancelled -> {}
        }
    }

    private void add(List<Problem> problems) {
        BuildActions actions = build.actions();
        for (Problem problem : problems) {
            getChildren()
                    .add(
                            actions.canShow(problem)
                                    ? new ProblemCard(problem, () -> actions.show(problem))
                                    : new ProblemCard(
                                            build.measurable()
                                                    ? SizeWords.inPanel(problem)
                                                    : problem));
        }
    }

    /** What the world did. */
    void show(Failure failure) {
        Label words =
                new Label(Echo.failure(failure.message()) + " " + Echo.failure(failure.advice()));
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().add("failure-card");
        getChildren().setAll(words);
    }
}
