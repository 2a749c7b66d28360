package org.keywright.build;

/** Passes calls on one at a time, whichever thread they come from. */
public final class OrderlyListener implements BuildListener {

    private final BuildListener listener;

    /** Passes on to that one. */
    public OrderlyListener(BuildListener listener) {
        this.listener = listener;
    }

    @Override
    public synchronized void progress(BuildStep step, double fraction) {
        listener.progress(step, fraction);
    }

    @Override
    public synchronized void units(JobState.Units units) {
        listener.units(units);
    }

    @Override
    public synchronized void log(LogLine.Kind kind, String origin, String line) {
        listener.log(kind, origin, line);
    }
}
