package org.keywright.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.keywright.build.JobState;
import org.keywright.ui.build.BuildViewModel;
import org.keywright.ui.control.JobWords;

/**
 * Tells how the build goes to a user who looks elsewhere: in the window's title, and by a note on
 * the screen at the end of a build that took a while.
 */
final class BuildNews {

    /** A shorter build is over before anybody has turned to something else. */
    private static final double A_WHILE = 5;

    private final Stage stage;
    private final Consumer<String> note;
    private Optional<Session> session = Optional.empty();
    private Subscription bound = Subscription.EMPTY;

    /** Tells about builds of the sessions it is given; {@code note} shows a note on the screen. */
    BuildNews(Stage stage, Consumer<String> note) {
        this.stage = stage;
        this.note = note;
        // What has been seen need not stay in the title.
        stage.focusedProperty().subscribe(focused -> title());
    }

    void follow(Optional<Session> next) {
        bound.unsubscribe();
        session = next;
        bound =
                next.map(s -> s.build().stateProperty().subscribe((was, now) -> changed(now)))
                        .orElse(Subscription.EMPTY);
        title();
    }

    private void changed(Optional<JobState> now) {
        title();
        boolean ended = now.filter(JobState.Ended.class::isInstance).isPresent();
        if (ended && !stage.isFocused() && build().seconds() >= A_WHILE) {
            String keyboard = session.orElseThrow().editor().keyboard().name();
            note.accept(keyboard + ": " + JobWords.of(now.get()));
        }
    }

    private void title() {
        Optional<JobState> state =
                session.flatMap(s -> s.build().stateProperty().get())
                        .filter(s -> !(s instanceof JobState.Ended) || !stage.isFocused());
        stage.setTitle(WindowTitle.of(session.map(s -> s.editor().keyboard().name()), state));
    }

    private BuildViewModel build() {
        return session.orElseThrow().build();
    }
}
