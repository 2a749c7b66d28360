package org.keywright.application;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.keywright.build.JobState;
import org.keywright.build.queue.Mailbox;
import org.keywright.build.queue.Turn;
import org.keywright.build.queue.Turns;

/**
 * All builds of this program: those that run and those that wait, in their order. Thread-safe;
 * listeners are never called while a lock is held.
 */
public final class BuildQueue {

    private final Turns<Turn> turns;
    private final Mailbox news = new Mailbox();
    private final CopyOnWriteArrayList<QueueListener> listeners = new CopyOnWriteArrayList<>();
    private boolean closed;

    /**
     * @param atOnce how many builds may run at once
     */
    BuildQueue(int atOnce) {
        turns = new Turns<>(atOnce);
    }

    /** The builds that run, then those that wait, in the order of their turns. */
    public synchronized List<BuildJob> jobs() {
        return Stream.concat(turns.running().stream(), turns.waiting().stream())
                .filter(BuildJob.class::isInstance)
                .map(BuildJob.class::cast)
                .toList();
    }

    /** What goes on in the background when nothing else does. */
    public synchronized List<BackgroundJob> inBackground() {
        return Stream.concat(turns.running().stream(), turns.waiting().stream())
                .filter(BackgroundJob.class::isInstance)
                .map(BackgroundJob.class::cast)
                .toList();
    }

    /** Whether closing the program now would end a build. */
    public boolean busy() {
        return !jobs().isEmpty();
    }

    /** Hears of changes from now on, the queue as it is first. */
    public Watch watch(QueueListener listener) {
        news.send(
                () -> {
                    listener.changed(jobs());
                    listeners.add(listener);
                });
        return () -> listeners.remove(listener);
    }

    /**
     * Gives a waiting build another place.
     *
     * @param place 0 for the next to begin; a larger one than there is counts as the last
     * @return false if it does not wait any more
     */
    public boolean move(BuildJob job, int place) {
        return change(() -> turns.move(job, place));
    }

    /**
     * Cancels every build that waits or runs, and returns at once.
     *
     * @return how many
     */
    public int cancelAll() {
        List<BuildJob> all = jobs();
        // From the back, or each one that ends would let another begin.
        all.reversed().forEach(BuildJob::cancel);
        return all.size();
    }

    /**
     * Does something whenever no build runs or waits. A build that comes interrupts it at once; it
     * is run again afterwards.
     *
     * @param label what it does, for people
     */
    public BackgroundJob inBackground(String label, BackgroundWork work) {
        BackgroundJob job = new BackgroundJob(label, work, this::cancel);
        change(
                () -> {
                    if (closed) {
                        job.end(Optional.empty());
                    } else {
                        turns.add(job);
                    }
                    return true;
                });
        return job;
    }

    /** A build takes the place of one that waits and wants the same, or comes last. */
    BuildJob add(BuildTicket ticket, BuildJob.Work work, JobListener listener) {
        BuildJob job = new BuildJob(ticket, work, listener, this::cancel);
        change(
                () -> {
                    if (closed) {
                        job.put(() -> job.end(new JobState.Cancelled()));
                        return true;
                    }
                    Optional<BuildJob> older = waiting(ticket.order());
                    older.ifPresentOrElse(o -> turns.replace(o, job), () -> turns.add(job));
                    older.ifPresent(o -> o.put(() -> o.end(new JobState.Cancelled())));
                    return true;
                });
        job.deliver();
        return job;
    }

    /** Cancels everything, waits for it, and lets nothing begin any more. */
    void close() {
        List<BuildJob> builds;
        List<BackgroundJob> others;
        synchronized (this) {
            closed = true;
            builds = jobs();
            others = inBackground();
        }
        others.forEach(BackgroundJob::cancel);
        cancelAll();
        builds.forEach(BuildQueue::awaitQuietly);
        others.forEach(BackgroundJob::await);
    }

    /** Whoever started the job has been told how it ended. */
    private static void awaitQuietly(BuildJob job) {
        try {
            job.await();
        } catch (RuntimeException told) {
            assert job.ended();
        }
    }

    private Optional<BuildJob> waiting(Object order) {
        return turns.waiting().stream()
                .filter(BuildJob.class::isInstance)
                .map(BuildJob.class::cast)
                .filter(job -> job.order().equals(order))
                .findFirst();
    }

    private void cancel(BuildJob job) {
        boolean waited =
                change(
                        () -> {
                            boolean left = turns.leave(job);
                            if (left) {
                                job.put(() -> job.end(new JobState.Cancelled()));
                            }
                            return left;
                        });
        if (!waited) {
            job.cancellation().cancel();
        }
    }

    private void cancel(BackgroundJob job) {
        job.refuse();
        boolean waited = change(() -> turns.leave(job));
        if (waited) {
            job.end(Optional.empty());
        } else {
            job.interrupt();
        }
    }

    /** Changes the queue, lets everybody begin whose turn it is then, and tells everybody. */
    private boolean change(BooleanSupplier change) {
        boolean changed;
        List<Turn> interrupted;
        Set<BuildJob> touched;
        synchronized (this) {
            touched = new LinkedHashSet<>(jobs());
            changed = change.getAsBoolean();
            turns.begin().forEach(this::start);
            interrupted = turns.toInterrupt();
            touched.addAll(jobs());
            if (changed) {
                tellPlaces();
            }
        }
        interrupted.forEach(turn -> ((BackgroundJob) turn).interrupt());
        touched.forEach(BuildJob::deliver);
        news.deliver();
        return changed;
    }

    private void tellPlaces() {
        List<BuildJob> jobs = jobs();
        List<Turn> running = turns.running();
        for (int ahead = 0; ahead < jobs.size(); ahead++) {
            BuildJob job = jobs.get(ahead);
            if (!running.contains(job)) {
                JobState.Queued state = new JobState.Queued(ahead, turns.reason(job));
                job.put(() -> job.becomeOnce(state));
            }
        }
        news.put(() -> listeners.forEach(listener -> tell(listener, jobs)));
    }

    /** A listener with a bug hears no more; the builds go on. */
    private void tell(QueueListener listener, List<BuildJob> jobs) {
        try {
            listener.changed(jobs);
        } catch (RuntimeException bug) {
            listeners.remove(listener);
            System.getLogger(BuildQueue.class.getName())
                    .log(System.Logger.Level.ERROR, "a listener of the queue has a bug", bug);
        }
    }

    private void start(Turn turn) {
        Thread.ofVirtual()
                .name("build")
                .start(
                        () -> {
                            switch (turn) {
                                case BuildJob job -> run(job);
                                case BackgroundJob job -> run(job);
                                default -> throw new IllegalStateException("what is " + turn);
                            }
                        });
    }

    private void run(BuildJob job) {
        Runnable end = job.run();
        change(
                () -> {
                    turns.ended(job);
                    job.put(end);
                    return true;
                });
    }

    private void run(BackgroundJob job) {
        Optional<Runnable> end = job.run();
        boolean over =
                change(
                        () -> {
                            if (end.isPresent() || job.refused()) {
                                turns.ended(job);
                                return true;
                            }
                            job.renew();
                            turns.again(job);
                            return false;
                        });
        if (over) {
            end.orElse(() -> job.end(Optional.empty())).run();
        }
    }
}
