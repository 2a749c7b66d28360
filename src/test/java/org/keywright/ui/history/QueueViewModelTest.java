package org.keywright.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.keywright.application.Watch;
import org.keywright.build.BuildStep;
import org.keywright.build.JobState;
import org.keywright.build.WaitsFor;
import org.keywright.ui.fx.Background;

class QueueViewModelTest {

    private final FakeBuilds builds = new FakeBuilds();
    private final QueueViewModel queue = new QueueViewModel(builds, Background.direct());
    private final Job running = new Job("dz60:mine");
    private final Job second = new Job("crkbd/rev1:mine");
    private final Job third = new Job("planck/rev6:mine");

    @Test
    void rowsFollowTheirBuilds() {
        begin();
        running.listener.accept(new JobState.Running(BuildStep.LINK, 0));
        assertThat(queue.rows().getFirst().stateProperty().get())
                .isEqualTo(new JobState.Running(BuildStep.LINK, 0));
        assertThat(queue.rows()).extracting(QueueRow::label).startsWith("dz60:mine");
    }

    @Test
    void aBuildThatEndsIsReleasedAndTheOthersStayTheSameRows() {
        begin();
        QueueRow row = queue.rows().get(1);
        builds.queue.accept(List.of(second, third));
        assertThat(running.watched).isFalse();
        assertThat(second.watched).isTrue();
        assertThat(queue.rows().getFirst()).isSameAs(row);
    }

    @Test
    void onlyWhatWaitsChangesPlaces() {
        begin();
        queue.onLater(queue.rows().get(1));
        queue.onEarlier(queue.rows().get(1));
        queue.onEarlier(queue.rows().get(2));
        queue.onLater(queue.rows().get(0));
        assertThat(second.asked).containsExactly("move 1");
        assertThat(third.asked).containsExactly("move 0");
        assertThat(running.asked).isEmpty();
        assertThat(queue.canComeEarlier(queue.rows().get(1))).isFalse();
        assertThat(queue.canComeLater(queue.rows().get(1))).isTrue();
    }

    @Test
    void anyBuildCanBeCancelled() {
        begin();
        queue.onCancel(queue.rows().get(2));
        assertThat(third.asked).containsExactly("cancel");
    }

    @Test
    void leavingFollowsNothing() {
        begin();
        queue.detach();
        assertThat(builds.unwatched).isTrue();
        assertThat(running.watched).isFalse();
    }

    private void begin() {
        queue.attach();
        builds.queue.accept(List.of(running, second, third));
        running.listener.accept(new JobState.Running(BuildStep.COMPILE, 0.5));
        second.listener.accept(new JobState.Queued(1, WaitsFor.ITS_TURN));
    }

    /** A build that only remembers. */
    private static final class Job implements QueuedBuild {
        private final String label;
        private final List<String> asked = new ArrayList<>();
        private Consumer<JobState> listener = state -> {};
        private boolean watched;

        Job(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }

        @Override
        public String firmware() {
            return "qmk";
        }

        @Override
        public Watch watch(Consumer<JobState> hears) {
            listener = hears;
            watched = true;
            return () -> watched = false;
        }

        @Override
        public void cancel() {
            asked.add("cancel");
        }

        @Override
        public void move(int place) {
            asked.add("move " + place);
        }
    }
}
