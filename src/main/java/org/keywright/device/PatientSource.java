package org.keywright.device;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A source that is asked on another thread: while it does not answer, its last answer counts.
 *
 * @param <N> the kind of its nodes
 */
final class PatientSource<N extends DeviceNode> {

    private static final Logger LOG = LoggerFactory.getLogger(PatientSource.class);
    private static final int PATIENCE_SECONDS = 2;

    /** Before the first answer there is none to fall back on, and libraries have to be loaded. */
    private static final int FIRST_SECONDS = 20;

    private final NodeSource<N> source;
    private final ExecutorService threads;
    private @Nullable Future<List<N>> asked;
    private boolean late;
    private int patience = FIRST_SECONDS;
    private List<N> last = List.of();

    PatientSource(NodeSource<N> source, ExecutorService threads) {
        this.source = source;
        this.threads = threads;
    }

    /** Asks, unless an earlier question is still open. */
    synchronized void ask() {
        if (asked == null) {
            try {
                asked = threads.submit(source::nodes);
            } catch (RejectedExecutionException closed) {
                last = List.of();
            }
        }
    }

    /** What it says; what it said before if it takes too long. */
    synchronized List<N> answer() {
        Future<List<N>> open = asked;
        if (open == null || late && !open.isDone()) {
            return last;
        }
        try {
            last = open.get(patience, TimeUnit.SECONDS);
            answered();
        } catch (TimeoutException busy) {
            late = true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException broken) {
            LOG.warn("devices cannot be listed", broken.getCause());
            last = List.of();
            answered();
        }
        return last;
    }

    private void answered() {
        asked = null;
        late = false;
        patience = PATIENCE_SECONDS;
    }
}
