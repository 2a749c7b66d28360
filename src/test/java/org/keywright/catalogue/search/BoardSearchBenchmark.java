package org.keywright.catalogue.search;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.catalogue.FirmwareTree;
import org.keywright.catalogue.index.CatalogueIndex;

/**
 * How long a query among all keyboards of a tree takes: a thousand as people type them, letter by
 * letter, from the first letter in a JVM that has not searched before.
 */
class BoardSearchBenchmark {

    private static final int QUERIES = 1_000;
    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @TempDir Path cache;

    @Test
    void aThousandQueriesAsTyped() throws IOException {
        Path root = Path.of(System.getProperty("keywright.qmkTree", "absent"));
        Assumptions.assumeTrue(Files.isDirectory(root), "no keywright.qmkTree");
        Path home = Path.of(System.getProperty("keywright.home", "."));
        CatalogueIndex index = new CatalogueIndex(FirmwareTree.qmk(root, home), cache);
        index.refresh((done, total) -> {}, () -> false);
        BoardSearch search = new BoardSearch(index.boards());
        List<String> queries = queries();
        measure("first time", search, queries);
        for (int i = 0; i < 5; i++) {
            measure("again", search, queries);
        }
    }

    private static List<String> queries() throws IOException {
        List<String> queries = new ArrayList<>();
        try (var in = BoardSearchBenchmark.class.getResourceAsStream("/search/queries.txt")) {
            for (String typed : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                for (int end = 1; end <= typed.length(); end++) {
                    queries.add(typed.substring(0, end));
                }
            }
        }
        return queries.subList(0, QUERIES);
    }

    private static void measure(String when, BoardSearch search, List<String> queries) {
        double[] wall = new double[queries.size()];
        double[] work = new double[queries.size()];
        long bytes = THREAD.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < wall.length; i++) {
            long worked = THREAD.getCurrentThreadCpuTime();
            long began = System.nanoTime();
            search.search(queries.get(i), List.of());
            wall[i] = (System.nanoTime() - began) / 1e6;
            work[i] = (THREAD.getCurrentThreadCpuTime() - worked) / 1e6;
        }
        long each = (THREAD.getCurrentThreadAllocatedBytes() - bytes) / queries.size();
        System.err.printf(
                "%-10s wall %s; processor %s; %d kB allocated for each%n",
                when, shown(wall), shown(work), each / 1024);
    }

    private static String shown(double[] times) {
        Arrays.sort(times);
        return String.format(
                "p50 %.2f p95 %.2f max %.2f ms",
                times[times.length / 2], times[times.length * 95 / 100], times[times.length - 1]);
    }
}
