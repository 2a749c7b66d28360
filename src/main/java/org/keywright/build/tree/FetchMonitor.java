package org.keywright.build.tree;

import java.util.Locale;
import org.eclipse.jgit.lib.ProgressMonitor;
import org.keywright.build.Cancellation;

/** Tells a listener how far JGit is, and JGit when to stop. */
final class FetchMonitor implements ProgressMonitor {

    private final String what;
    private final TreeListener listener;
    private final Cancellation cancellation;
    private String step = "";
    private int total;
    private int done;
    private int told;

    /**
     * @param what is fetched, for a person: {@code lib/lufa}
     */
    FetchMonitor(String what, TreeListener listener, Cancellation cancellation) {
        this.what = what;
        this.listener = listener;
        this.cancellation = cancellation;
    }

    @Override
    public void start(int totalTasks) {
        // each step has its own fraction
    }

    @Override
    public void beginTask(String title, int totalWork) {
        step = words(title);
        total = totalWork;
        done = 0;
        told = -1;
        tell();
    }

    @Override
    public void update(int completed) {
        done += completed;
        tell();
    }

    @Override
    public void endTask() {
        if (total > 0 && done < total) {
            done = total;
            tell();
        }
    }

    @Override
    public boolean isCancelled() {
        return cancellation.reason().isPresent();
    }

    @Override
    public void showDuration(boolean enabled) {
        // nobody asked for it
    }

    /** At most a hundred times a step: a call for each of 30,000 objects would be slow. */
    private void tell() {
        int percent = total <= 0 ? 0 : (int) Math.min(100, 100L * done / total);
        if (percent != told) {
            told = percent;
            listener.moved(step, total <= 0 ? -1 : percent / 100.0);
        }
    }

    /** JGit's and the server's own words are for people who know git. */
    private String words(String title) {
        String small = title.toLowerCase(Locale.ROOT);
        if (small.startsWith("receiving")) {
            return "Receiving " + what;
        }
        return small.startsWith("resolving") ? "Checking " + what : "Asking for " + what;
    }
}
