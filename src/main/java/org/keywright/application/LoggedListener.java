package org.keywright.application;

import java.time.Duration;
import java.util.Optional;
import org.keywright.build.BuildListener;
import org.keywright.build.BuildStep;
import org.keywright.build.JobState;
import org.keywright.build.LogLine;
import org.keywright.build.history.LogKeeper;

/** Passes on what it hears and writes it down, each step as a line. */
final class LoggedListener implements BuildListener {
    private final BuildListener listener;
    private final LogKeeper log;
    private final long begun = System.nanoTime();
    private Optional<BuildStep> last = Optional.empty();

    LoggedListener(BuildListener listener, LogKeeper log) {
        this.listener = listener;
        this.log = log;
    }

    @Override
    public synchronized void progress(BuildStep step, double fraction) {
        if (!last.equals(Optional.of(step))) {
            last = Optional.of(step);
            keep(LogLine.Kind.NOTE, "", step.label());
        }
        listener.progress(step, fraction);
    }

    @Override
    public void units(JobState.Units units) {
        listener.units(units);
    }

    @Override
    public void log(LogLine.Kind kind, String origin, String line) {
        keep(kind, origin, line);
        listener.log(kind, origin, line);
    }

    private void keep(LogLine.Kind kind, String origin, String line) {
        log.add(new LogLine(Duration.ofNanos(System.nanoTime() - begun), kind, origin, line));
    }
}
