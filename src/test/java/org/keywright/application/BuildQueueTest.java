package org.keywright.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.keywright.build.BuildStep;
import org.keywright.build.BuildStoppedException;
import org.keywright.build.Cancellation;
import org.keywright.build.JobState;
import org.keywright.build.LogLine;
import org.keywright.build.WaitsFor;

/** Jobs in the queue: their order, their states, and what their listeners hear. */
@Timeout(60)
class BuildQueueTest {

    private static final JobState.Ended DONE = new JobState.Failed(List.of());

    private final BuildQueue queue = new BuildQueue(1);
    private final Gate gate = new Gate();

    @AfterEach
    void close() {
        gate.open();
        queue.close();
    }

    @Test
    void oneRunsWhileTheOthersWaitAndSayForWhat() throws InterruptedException {
        BuildJob first = add("dz60", gate);
        gate.reached();
        BuildJob second = add("planck", (_, _) -> DONE);
        Recording heard = new Recording();
        BuildJob third = queue.add(ticket("dz60", "again"), (_, _) -> DONE, heard);

        assertThat(queue.jobs()).containsExactly(first, second, third);
        assertThat(second.state()).isEqualTo(new JobState.Queued(1, WaitsFor.ITS_TURN));
        assertThat(third.state()).isEqualTo(new JobState.Queued(2, WaitsFor.SAME_KEYBOARD));
        gate.open();
        assertThat(third.await()).isEqualTo(DONE);
        assertThat(heard.states)
                .containsExactly(
                        new JobState.Queued(2, WaitsFor.SAME_KEYBOARD),
                        new JobState.Queued(1, WaitsFor.ITS_TURN),
                        DONE);
    }

    @Test
    void theLaterOfTwoEqualOrdersTakesThePlaceOfTheOneThatWaits() throws InterruptedException {
        add("dz60", gate);
        gate.reached();
        BuildJob older = add("planck", (_, _) -> DONE);
        BuildJob other = add("crkbd", (_, _) -> DONE);
        BuildJob newer = add("planck", (_, _) -> DONE);

        assertThat(older.await()).isEqualTo(new JobState.Cancelled());
        assertThat(queue.jobs()).hasSize(3).endsWith(newer, other);
    }

    @Test
    void aRunningBuildIsNotReplaced() throws InterruptedException {
        BuildJob running = add("dz60", gate);
        gate.reached();
        BuildJob newer = add("dz60", (_, _) -> DONE);
        assertThat(queue.jobs()).containsExactly(running, newer);
    }

    @Test
    void theOrderCanBeChanged() throws InterruptedException {
        List<String> order = Collections.synchronizedList(new ArrayList<>());
        add("dz60", gate);
        gate.reached();
        for (String name : List.of("a", "b", "c")) {
            add(
                    name,
                    (_, _) -> {
                        order.add(name);
                        return DONE;
                    });
        }
        BuildJob last = queue.jobs().getLast();
        assertThat(queue.move(last, 0)).isTrue();
        assertThat(last.state()).isEqualTo(new JobState.Queued(1, WaitsFor.ITS_TURN));
        gate.open();
        queue.jobs().forEach(BuildJob::await);
        assertThat(order).containsExactly("c", "a", "b");
        assertThat(queue.move(last, 0)).as("it has ended").isFalse();
    }

    @Test
    void cancellingAllEndsThoseThatWaitWithoutRunningThem() throws InterruptedException {
        BuildJob running = add("dz60", gate);
        gate.reached();
        List<BuildJob> waiting =
                IntStream.range(0, 5)
                        .mapToObj(
                                i ->
                                        add(
                                                "board" + i,
                                                (_, _) -> {
                                                    throw new AssertionError("it began");
                                                }))
                        .toList();
        assertThat(queue.cancelAll()).isEqualTo(6);
        waiting.forEach(job -> assertThat(job.await()).isEqualTo(new JobState.Cancelled()));
        assertThat(running.await()).isEqualTo(new JobState.Cancelled());
        assertThat(queue.busy()).isFalse();
    }

    @Test
    void aBuildInterruptsTheBackgroundWhichGoesOnAfterwards() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicInteger runs = new AtomicInteger();
        BackgroundJob measuring =
                queue.inBackground(
                        "Measuring",
                        cancellation -> {
                            if (runs.incrementAndGet() == 1) {
                                begun.countDown();
                                untilStopped(cancellation);
                            }
                        });
        begun.await();
        assertThat(queue.busy()).as("the background keeps nobody from closing").isFalse();
        assertThat(add("dz60", (_, _) -> DONE).await()).isEqualTo(DONE);
        assertThat(measuring.await()).isEmpty();
        assertThat(runs).hasValue(2);
    }

    @Test
    void theBackgroundCanBeCancelledAndMayFail() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        BackgroundJob first =
                queue.inBackground(
                        "first",
                        cancellation -> {
                            begun.countDown();
                            untilStopped(cancellation);
                        });
        BackgroundJob second =
                queue.inBackground(
                        "second",
                        _ -> {
                            throw new IOException("no disk");
                        });
        begun.await();
        assertThat(queue.inBackground()).containsExactly(first, second);
        first.cancel();
        assertThat(first.await()).isEmpty();
        assertThat(second.await())
                .map(Failure::message)
                .hasValueSatisfying(m -> assertThat(m).contains("no disk"));
        assertThat(queue.inBackground()).isEmpty();
    }

    @Test
    void aListenerWithABugBreaksItsJobOnly() {
        JobListener broken =
                new Recording() {
                    @Override
                    public void changed(JobState state) {
                        throw new IllegalStateException("bug");
                    }
                };
        BuildJob job = queue.add(ticket("dz60", "dz60"), (_, _) -> DONE, broken);
        assertThatThrownBy(job::await).hasMessage("bug");
        assertThat(add("planck", (_, _) -> DONE).await()).isEqualTo(DONE);
    }

    @Test
    void whoWatchesLaterHearsTheStateAtOnceAndNothingAfterClosing() throws InterruptedException {
        BuildJob job = add("dz60", gate);
        gate.reached();
        Recording all = new Recording();
        Recording some = new Recording();
        job.watch(all);
        Watch watch = job.watch(some);
        watch.close();
        gate.open();
        job.await();
        assertThat(all.states).containsExactly(new JobState.Running(BuildStep.COMPILE, 0.5), DONE);
        assertThat(some.states).containsExactly(new JobState.Running(BuildStep.COMPILE, 0.5));
    }

    @Test
    void afterClosingNothingBegins() {
        queue.close();
        BuildJob late =
                add(
                        "dz60",
                        (_, _) -> {
                            throw new AssertionError("it began");
                        });
        assertThat(late.await()).isEqualTo(new JobState.Cancelled());
        assertThat(queue.inBackground("late", _ -> {}).await()).isEmpty();
    }

    private BuildJob add(String name, BuildJob.Work work) {
        return queue.add(ticket(name, name), work, new Recording());
    }

    private static BuildTicket ticket(String keyboard, Object order) {
        return new BuildTicket(
                new BuildSubject(keyboard, "mine", Optional.empty(), Optional.empty()),
                order,
                Set.of(keyboard));
    }

    private static void untilStopped(Cancellation cancellation) throws BuildStoppedException {
        CountDownLatch stopped = new CountDownLatch(1);
        cancellation.watch(stopped::countDown);
        try {
            stopped.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        cancellation.check();
    }

    /** Work that reports once, then waits until the gate opens or it is cancelled. */
    private static final class Gate implements BuildJob.Work {
        private final CountDownLatch reached = new CountDownLatch(1);
        private final CountDownLatch opened = new CountDownLatch(1);

        @Override
        public JobState.Ended run(
                org.keywright.build.BuildListener listener, Cancellation cancellation) {
            listener.progress(BuildStep.COMPILE, 0.5);
            reached.countDown();
            Cancellation.Subscription watch = cancellation.watch(opened::countDown);
            try {
                opened.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            } finally {
                watch.release();
            }
            return cancellation.reason().isPresent() ? new JobState.Cancelled() : DONE;
        }

        void reached() throws InterruptedException {
            reached.await();
        }

        void open() {
            opened.countDown();
        }
    }

    /** Remembers what it was told. */
    private static class Recording implements JobListener {
        final List<JobState> states = Collections.synchronizedList(new ArrayList<>());

        @Override
        public void changed(JobState state) {
            states.add(state);
        }

        @Override
        public void logged(LogLine line) {
            assertThat(line.text()).isNotNull();
        }

        @Override
        public void failed(Failure failure) {
            assertThat(failure.message()).isNotEmpty();
        }
    }
}
