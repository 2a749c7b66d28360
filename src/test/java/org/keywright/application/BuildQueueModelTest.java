package org.keywright.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Timeout;
import org.keywright.build.BuildListener;
import org.keywright.build.Cancellation;
import org.keywright.build.JobState;
import org.keywright.build.LogLine;

/**
 * Random orders, moves, cancellations and ends, against the simplest thing that could be right: two
 * lists.
 */
@Timeout(120)
class BuildQueueModelTest {

    private static final int STEPS = 300;

    private final BuildQueue queue = new BuildQueue(1);
    private final List<One> waiting = new ArrayList<>();
    private Optional<One> running = Optional.empty();
    private final List<One> all = new ArrayList<>();

    @RepeatedTest(20)
    void theQueueDoesWhatTwoListsWouldDo(RepetitionInfo repetition) throws InterruptedException {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int step = 0; step < STEPS; step++) {
            switch (random.nextInt(7)) {
                case 0, 1, 2 -> order(random.nextInt(6));
                case 3 -> cancelOne(random);
                case 4 -> move(random);
                default -> finish();
            }
            compare("seed %d, step %d".formatted(repetition.getCurrentRepetition(), step));
        }
        queue.close();
        for (One one : all) {
            assertThat(one.job.ended()).isTrue();
            assertThat(one.heard).isEqualTo(one.expectedStates()).endsWith(one.job.state());
        }
    }

    private void order(int subject) throws InterruptedException {
        One one = new One(subject);
        all.add(one);
        one.job = queue.add(one.ticket(), one, one);
        int older = indexOf(subject);
        if (older >= 0) {
            waiting.set(older, one);
        } else {
            waiting.add(one);
        }
        begin();
    }

    private int indexOf(int subject) {
        for (int i = 0; i < waiting.size(); i++) {
            if (waiting.get(i).subject == subject) {
                return i;
            }
        }
        return -1;
    }

    private void cancelOne(Random random) throws InterruptedException {
        if (!all.isEmpty()) {
            One one = all.get(random.nextInt(all.size()));
            one.job.cancel();
            if (running.equals(Optional.of(one))) {
                end();
            }
            waiting.remove(one);
        }
    }

    private void move(Random random) {
        if (!all.isEmpty()) {
            One one = all.get(random.nextInt(all.size()));
            int place = random.nextInt(8) - 1;
            boolean moved = waiting.remove(one);
            assertThat(queue.move(one.job, place)).isEqualTo(moved);
            if (moved) {
                waiting.add(Math.clamp(place, 0, waiting.size()), one);
            }
        }
    }

    private void finish() throws InterruptedException {
        if (running.isPresent()) {
            running.get().finish.countDown();
            end();
        }
    }

    private void end() throws InterruptedException {
        running.orElseThrow().job.await();
        running = Optional.empty();
        begin();
    }

    private void begin() throws InterruptedException {
        if (running.isEmpty() && !waiting.isEmpty()) {
            running = Optional.of(waiting.removeFirst());
            running.get().begun.await();
        }
    }

    private void compare(String when) {
        List<BuildJob> expected = new ArrayList<>();
        running.ifPresent(one -> expected.add(one.job));
        waiting.forEach(one -> expected.add(one.job));
        assertThat(queue.jobs()).as(when).isEqualTo(expected);
        waiting.forEach(
                one -> assertThat(one.job.state()).as(when).isInstanceOf(JobState.Queued.class));
    }

    /** One order, which runs until it is finished or cancelled, and hears of itself. */
    private static final class One implements BuildJob.Work, JobListener {
        final int subject;
        final CountDownLatch begun = new CountDownLatch(1);
        final CountDownLatch finish = new CountDownLatch(1);
        final List<JobState> heard = Collections.synchronizedList(new ArrayList<>());
        BuildJob job;

        One(int subject) {
            this.subject = subject;
        }

        BuildTicket ticket() {
            return new BuildTicket(
                    new BuildSubject("board" + subject, "mine", Optional.empty(), Optional.empty()),
                    subject,
                    Set.of("board" + subject));
        }

        @Override
        public JobState.Ended run(BuildListener listener, Cancellation cancellation) {
            cancellation.watch(finish::countDown);
            begun.countDown();
            try {
                finish.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return cancellation.reason().isPresent()
                    ? new JobState.Cancelled()
                    : new JobState.Failed(List.of());
        }

        /** What it heard, but never queued after it ran or twice the same; the end last. */
        List<JobState> expectedStates() {
            List<JobState> queued =
                    heard.stream().filter(JobState.Queued.class::isInstance).toList();
            List<JobState> expected = new ArrayList<>();
            for (JobState state : queued) {
                if (expected.isEmpty() || !expected.getLast().equals(state)) {
                    expected.add(state);
                }
            }
            expected.add(
                    heard.stream()
                            .filter(JobState.Ended.class::isInstance)
                            .findAny()
                            .orElseThrow());
            return expected;
        }

        @Override
        public void changed(JobState state) {
            heard.add(state);
        }

        @Override
        public void logged(LogLine line) {
            throw new AssertionError("it said nothing");
        }

        @Override
        public void failed(Failure failure) {
            throw new AssertionError(failure);
        }
    }
}
