package org.keywright.ui.shell;

import java.lang.management.ManagementFactory;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** With the system property {@code keywright.measure}, logs how long the first frame took. */
final class Measure {

    private static final Logger LOG = LoggerFactory.getLogger(Measure.class);

    private Measure() {}

    /** Logs the time from the start of the JVM to the second layout pulse of the stage. */
    static void firstFrame(Stage stage) {
        if (!Boolean.getBoolean("keywright.measure")) {
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
                        LOG.info(
                                "first frame {} ms, {} ms of processor time",
                                sinceStart(),
                                processorTime());
                    } else {
                        javafx.application.Platform.requestNextPulse();
                    }
                };
        scene.addPostLayoutPulseListener(counting[0]);
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
