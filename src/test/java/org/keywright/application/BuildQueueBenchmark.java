package org.keywright.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.logging.Logger;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.build.JobState;
import org.keywright.build.LogLine;

/**
 * Two builds of a QMK tree one after the other, and both at once: when the first and when the last
 * of them is done, everything compiled. {@code keywright.qmkTree} is the tree, with its libraries;
 * {@code keywright.keyboards} names two keyboards.
 */
class BuildQueueBenchmark {

    private static final Logger LOG = Logger.getLogger("benchmark");

    @TempDir Path folder;

    private final Path tree = Path.of(System.getProperty("keywright.qmkTree", ""));
    private final int repeats = Integer.getInteger("keywright.repeats", 3);

    @Test
    void oneAfterTheOtherAgainstBothAtOnce() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(tree.resolve("lib/lufa/LUFA")), "no whole tree");
        List<String> keyboards =
                List.of(
                        System.getProperty("keywright.keyboards", "dz60,kb_elmo/twelvekey")
                                .split(","));
        double[][] row = new double[repeats][];
        double[][] once = new double[repeats][];
        run(folder.resolve("first"), keyboards, false);
        for (int i = 0; i < repeats; i++) {
            row[i] = run(folder.resolve("row" + i), keyboards, false);
            once[i] = run(folder.resolve("once" + i), keyboards, true);
        }
        report("one after the other", row);
        report("both at once", once);
    }

    private void report(String what, double[][] times) {
        double first = median(times, 0);
        double last = median(times, 1);
        LOG.info(
                String.format(
                        Locale.ROOT,
                        "%s: the first after %.2f s, the last after %.2f s, on average %.2f s",
                        what,
                        first,
                        last,
                        (first + last) / 2));
    }

    private static double median(double[][] times, int which) {
        double[] all = Arrays.stream(times).mapToDouble(pair -> pair[which]).sorted().toArray();
        return all[all.length / 2];
    }

    /** Every build has a program and a cache of its own, so nothing is shared but the cores. */
    private double[] run(Path place, List<String> keyboards, boolean atOnce) {
        long start = System.nanoTime();
        List<Keywright> programs = new ArrayList<>();
        List<BuildJob> jobs = new ArrayList<>();
        double[] ends = new double[keyboards.size()];
        for (String keyboard : keyboards) {
            Path user = place.resolve(keyboard.replace('/', '_'));
            Keywright program = Keywright.open(Home.find(), UserFolders.below(user));
            programs.add(program);
            TreeBuildOrder order =
                    new TreeBuildOrder(tree, keyboard, "default", user.resolve("out"));
            int number = jobs.size();
            jobs.add(program.builds().start(order, new Stopwatch(ends, number, start)));
            if (!atOnce) {
                assertThat(jobs.getLast().await()).isInstanceOf(JobState.Succeeded.class);
            }
        }
        jobs.forEach(j -> assertThat(j.await()).isInstanceOf(JobState.Succeeded.class));
        programs.forEach(Keywright::close);
        Arrays.sort(ends);
        return ends;
    }

    /** Notes when a job ends. */
    private record Stopwatch(double[] ends, int number, long start) implements JobListener {
        @Override
        public void changed(JobState state) {
            if (state instanceof JobState.Ended) {
                ends[number] = (System.nanoTime() - start) / 1e9;
            }
        }

        @Override
        public void logged(LogLine line) {
            assertThat(line).isNotNull();
        }

        @Override
        public void failed(Failure failure) {
            throw new AssertionError(failure);
        }
    }
}
