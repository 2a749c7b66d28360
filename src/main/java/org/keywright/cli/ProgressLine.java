package org.keywright.cli;

import org.keywright.application.Failure;
import org.keywright.application.JobListener;
import org.keywright.application.ProgressListener;
import org.keywright.build.JobState;
import org.keywright.build.LogLine;

/**
 * Shows progress on the error stream: on a terminal one line that is written over, elsewhere a line
 * for every new step.
 */
final class ProgressLine implements JobListener, ProgressListener, AutoCloseable {

    private static final String BACK_AND_CLEAR = "\r\u001b[K";

    /** A longer line would wrap, and a wrapped line cannot be written over. */
    private static final int WIDEST = 76;

    private final Console console;
    private String last = "";

    ProgressLine(Console console) {
        this.console = console;
    }

    @Override
    public void changed(JobState state) {
        switch (state) {
            case JobState.Queued queued -> {}
            case JobState.Running running -> progressed(running.step().label(), running.fraction());
            case JobState.Succeeded succeeded -> close();
            case JobState.Failed failed -> close();
            case JobState.Cancelled cancelled -> close();
        }
    }

    @Override
    public void logged(LogLine line) {
        // The command prints what matters of it when the job has ended.
    }

    @Override
    public void failed(Failure failure) {
        close();
    }

    @Override
    public synchronized void progressed(String step, double fraction) {
        String shown = Printer.printable(step);
        if (console.errorIsTerminal()) {
            String percent = fraction < 0 ? "" : " %3d %%".formatted(Math.round(fraction * 100));
            String line = shown.substring(0, Math.min(shown.length(), WIDEST - 6)) + percent;
            console.error().print(BACK_AND_CLEAR + line);
            console.error().flush();
        } else if (!shown.equals(last)) {
            console.error().println(shown);
        }
        last = shown;
    }

    /** Leaves a clean line behind. */
    @Override
    public synchronized void close() {
        if (console.errorIsTerminal() && !last.isEmpty()) {
            console.error().print(BACK_AND_CLEAR);
            console.error().flush();
        }
        last = "";
    }
}
