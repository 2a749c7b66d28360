package org.keywright.application;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiPredicate;
import org.keywright.build.Cancellation;
import org.keywright.problem.Problem;

/** One run over many keyboards on all processors: progress, problems, and the wish to stop. */
final class TreeWork {

    /** Telling about each keyboard would take longer than some of them. */
    private static final int STEP = 64;

    private final long start = System.nanoTime();
    private final String label;
    private final ProgressListener listener;
    private final Cancellation cancellation;
    private final SortedMap<String, List<Problem>> problems = new ConcurrentSkipListMap<>();
    private final AtomicInteger good = new AtomicInteger();
    private int done;

    /**
     * @param label what is done, for a person: {@code Generating}
     */
    TreeWork(String label, ProgressListener listener, Cancellation cancellation) {
        this.label = label;
        this.listener = listener;
        this.cancellation = cancellation;
    }

    /**
     * Does it.
     *
     * @param work takes a keyboard and a list for its problems; false when something is missing
     */
    void forEach(List<String> ids, BiPredicate<String, List<Problem>> work) {
        AllProcessors.forEach(ids, id -> one(id, ids.size(), work));
    }

    private void one(String id, int all, BiPredicate<String, List<Problem>> work) {
        checkStopped();
        List<Problem> found = new ArrayList<>();
        boolean whole = work.test(id, found);
        if (whole && found.stream().noneMatch(Problem::stops)) {
            good.incrementAndGet();
        }
        if (!found.isEmpty()) {
            problems.put(id, List.copyOf(found));
        }
        progress(all);
    }

    void checkStopped() {
        if (cancellation.reason().isPresent()) {
            throw new CancellationException("stopped");
        }
    }

    private synchronized void progress(int all) {
        done++;
        if (done % STEP == 0 || done == all) {
            listener.progressed(label, (double) done / all);
        }
    }

    /** What came of it. */
    TreeReport report(int keyboards, OutputFolder folder) {
        return new TreeReport(
                keyboards,
                good.get(),
                folder.written(),
                folder.unchanged(),
                problems,
                Duration.ofNanos(System.nanoTime() - start));
    }
}
