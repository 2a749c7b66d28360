package org.keywright.ui.history;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.keywright.application.Watch;
import org.keywright.build.JobState;
import org.keywright.ui.fx.Background;

/** A build that runs or waits, as a row that changes. */
public final class QueueRow {

    private final QueuedBuild build;
    private final ReadOnlyObjectWrapper<JobState> state =
            new ReadOnlyObjectWrapper<>(new JobState.Queued());
    private final Watch watch;

    QueueRow(QueuedBuild build, Background background) {
        this.build = build;
        watch = build.watch(next -> background.later(() -> state.set(next)));
    }

    /** Keyboard and keymap. */
    public String label() {
        return build.label();
    }

    /** What it is a build of. */
    public String firmware() {
        return build.firmware();
    }

    /** Where it is. */
    public ReadOnlyObjectProperty<JobState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Whether its turn has not come. */
    public boolean waits() {
        return state.get() instanceof JobState.Queued;
    }

    QueuedBuild build() {
        return build;
    }

    void release() {
        watch.close();
    }
}
