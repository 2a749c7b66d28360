package org.keywright.build;

/** Passes calls on one at a time, whichever thread they come from. */
final class OrderlyListener implements BuildListener {

    private final BuildListener listener;

    OrderlyListener(BuildListener listener) {
        this.listener = listener;
    }

    @Override
    public synchronized void progress(BuildStep step, double fraction) {
        listener.progress(step, fraction);
    }

    @Override
    public synchronized void log(String line) {
        listener.log(line);
    }
}
