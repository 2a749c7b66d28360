package org.keywright.ui.shell;

import java.lang.management.ManagementFactory;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.keywright.ui.keyboards.SearchClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * With the system property {@code keywright.measure}, logs how long the user had to wait: for the
 * first frame, for the list of keyboards, for the answer to a query.
 */
final class Measure {

    private static final Logger LOG = LoggerFactory.getLogger(Measure.class);
    private static final boolean ON = Boolean.getBoolean("keywright.measure");

    // Both of the window's thread.
    private static long firstFrame;
    private static boolean searchable;

    private Measure() {}

    /** Logs the time from the start of the JVM to the second layout pulse of the stage. */
    static void firstFrame(Stage stage) {
        if (!ON) {
            return;
        }
        Scene scene = stage.getScene();
        int[] pulses = {0};
        Runnable[] counting = new Runnable[1];
        counting[0] =
                () -> {
                    pulses[0]++;
                    if (pulses[0] == 2) {
                        scene.removePostLayoutPulseListener(counting[0]);
                        firstFrame = System.nanoTime();
                        LOG.info(
                                "first frame {} ms, {} ms of processor time",
                                sinceStart(),
                                processorTime());
                    } else {
                        Platform.requestNextPulse();
                    }
                };
        scene.addPostLayoutPulseListener(counting[0]);
    }

    /** Logs each answer once the list over {@code shown} has been laid out with it. */
    static SearchClock answers(Node shown) {
        return ON
                ? (query, boards, start, found) ->
                        afterLayout(shown, new Answer(query, boards, start, found))
                : SearchClock.OFF;
    }

    private record Answer(String query, int boards, long start, long found) {}

    private static void afterLayout(Node shown, Answer answer) {
        Scene scene = shown.getScene();
        if (scene == null) {
            return;
        }
        long told = System.nanoTime();
        long[] pulse = {0};
        Runnable before = () -> pulse[0] = System.nanoTime();
        Runnable[] after = new Runnable[1];
        after[0] =
                () -> {
                    scene.removePreLayoutPulseListener(before);
                    scene.removePostLayoutPulseListener(after[0]);
                    long now = System.nanoTime();
                    log(answer, now, Math.max(0, pulse[0] - told));
                };
        scene.addPreLayoutPulseListener(before);
        scene.addPostLayoutPulseListener(after[0]);
        Platform.requestNextPulse();
    }

    /** Most of the time goes by until the screen is ready for its next frame: said by itself. */
    private static void log(Answer answer, long now, long waited) {
        if (!searchable && answer.boards() > 0) {
            searchable = true;
            LOG.info(
                    "{} keyboards searchable {} ms after the first frame",
                    answer.boards(),
                    firstFrame == 0 ? "0" : milliseconds(now - firstFrame));
        }
        LOG.info(
                "“{}”: {} keyboards, {} ms from key to list ({} ms of it the search),"
                        + " and {} ms until the next frame",
                answer.query(),
                answer.boards(),
                milliseconds(now - answer.start() - waited),
                milliseconds(answer.found() - answer.start()),
                milliseconds(waited));
    }

    private static String milliseconds(long nanoseconds) {
        return "%.1f".formatted(nanoseconds / 1e6);
    }

    /** Tells how much of the wait was the program's own: a busy machine only adds to the other. */
    private static long processorTime() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(java.time.Duration::toMillis)
                .orElse(-1L);
    }

    /** By the JVM's own clock; the system's table of processes is off by up to a second. */
    private static long sinceStart() {
        return System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
    }
}
