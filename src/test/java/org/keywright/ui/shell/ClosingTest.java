package org.keywright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.keywright.application.Watch;
import org.keywright.ui.fx.Background;

/** Closing the window while firmware is being built. */
class ClosingTest {

    private final Fake builds = new Fake();
    private int closed;
    private final ClosingViewModel question =
            new ClosingViewModel(builds, Background.direct(), () -> closed++);

    @Test
    void itSaysWhatIsBeingBuilt() {
        assertThat(question.buildsProperty().get()).containsExactly("dz60:mine", "planck:mine");
        assertThat(closed).isZero();
    }

    @Test
    void waitingClosesWhenTheLastBuildHasEndedAndNotBefore() {
        question.attach();
        question.onWait();
        builds.become(List.of("planck:mine"));
        assertThat(closed).isZero();
        builds.become(List.of());
        assertThat(closed).isEqualTo(1);
    }

    @Test
    void buildsThatEndWhileTheQuestionStandsDoNotCloseTheWindowUnasked() {
        question.attach();
        builds.become(List.of());
        assertThat(closed).isZero();
        question.onWait();
        assertThat(closed).isEqualTo(1);
    }

    @Test
    void stayingOpenForgetsTheWaiting() {
        question.attach();
        question.onWait();
        question.detach();
        builds.become(List.of());
        assertThat(closed).isZero();
    }

    @Test
    void cancellingStopsAllBuildsAndClosesAtOnce() {
        question.attach();
        question.onCancelBuilds();
        assertThat(builds.cancelled).isTrue();
        assertThat(closed).isEqualTo(1);
    }

    /** Two builds that end when they are told to; what is told too late is told all the same. */
    private static final class Fake implements ClosingViewModel.Builds {
        private List<String> now = List.of("dz60:mine", "planck:mine");
        private Consumer<List<String>> listener = labels -> {};
        private boolean cancelled;

        void become(List<String> next) {
            now = next;
            listener.accept(next);
        }

        @Override
        public List<String> labels() {
            return now;
        }

        @Override
        public Watch watch(Consumer<List<String>> hears) {
            listener = hears;
            return () -> {};
        }

        @Override
        public void cancelAll() {
            cancelled = true;
        }
    }
}
