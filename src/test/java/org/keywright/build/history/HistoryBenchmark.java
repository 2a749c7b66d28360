package org.keywright.build.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.SortedMap;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.build.BuildRecord;

/** How long it takes to list the builds of a long time: {@code keywright.records} of them. */
class HistoryBenchmark {

    private static final Logger LOG = Logger.getLogger("benchmark");
    private static final int REPEATS = 7;

    private final int records = Integer.getInteger("keywright.records", 1000);

    @TempDir Path folder;

    /** Something that lists. */
    @FunctionalInterface
    private interface Listing {
        long count() throws IOException;
    }

    @Test
    void listingThemAll() throws IOException {
        BuildHistory history = new BuildHistory(folder.resolve("builds"));
        long start = System.nanoTime();
        for (int i = 0; i < records; i++) {
            String firmware = "firmware " + i % 100;
            SortedMap<String, byte[]> files = TestRecord.files(firmware);
            files.put("firmware/pad.json", ("{" + i).getBytes(StandardCharsets.UTF_8));
            files.put("log.gz", ("log " + i).getBytes(StandardCharsets.UTF_8));
            history.keep(TestRecord.of(TestRecord.BEGAN.plusSeconds(i), firmware), files);
        }
        print("keeping one of them", (System.nanoTime() - start) / 1e6 / records);
        measure("their names", () -> history.ids().size());
        measure(
                "every record",
                () -> history.ids().stream().filter(id -> found(history, id)).count());
        measure("the room they take", history::bytes);
        BuildRecord last = history.find(history.ids().getFirst()).orElseThrow();
        start = System.nanoTime();
        history.delete(java.util.List.of(last.id()));
        print("deleting one", (System.nanoTime() - start) / 1e6);
    }

    private static boolean found(BuildHistory history, String id) {
        try {
            return history.find(id).isPresent();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void measure(String what, Listing listing) throws IOException {
        double[] times = new double[REPEATS];
        for (int i = 0; i < REPEATS; i++) {
            long start = System.nanoTime();
            assertThat(listing.count()).isPositive();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        double first = times[0];
        Arrays.sort(times);
        print(what + ", the first time", first);
        print(what + ", median of " + REPEATS, times[REPEATS / 2]);
    }

    private void print(String what, double milliseconds) {
        LOG.info(String.format(Locale.ROOT, "%d builds: %s: %.1f ms", records, what, milliseconds));
    }
}
