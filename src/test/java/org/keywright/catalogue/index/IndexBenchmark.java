package org.keywright.catalogue.index;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.catalogue.FirmwareTree;
import org.keywright.catalogue.search.BoardSearch;

/**
 * How long the first look at a whole tree takes, and how soon all of it can be searched at the next
 * start: each start in a JVM of its own.
 */
class IndexBenchmark {

    private static final int STARTS = 7;

    @TempDir Path cache;

    @Test
    void firstLookAndLaterStarts() throws Exception {
        Path root = Path.of(System.getProperty("keywright.qmkTree", "absent"));
        Assumptions.assumeTrue(Files.isDirectory(root), "no keywright.qmkTree");
        System.err.println("first look:  " + start(root, "refresh"));
        double[] warm = new double[STARTS];
        for (int i = 0; i < STARTS; i++) {
            String line = start(root, "search");
            System.err.println("later start: " + line);
            warm[i] = Double.parseDouble(line.substring(0, line.indexOf(' ')));
        }
        Arrays.sort(warm);
        System.err.printf("searchable after %.1f ms (median of %d)%n", warm[STARTS / 2], STARTS);
        System.err.println("second look: " + start(root, "refresh"));
    }

    private String start(Path root, String what) throws Exception {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Start.class.getName(),
                                what,
                                root.toString(),
                                cache.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        String said = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return said.strip();
    }

    /** One start of the program, as far as the index goes. */
    static final class Start {

        private Start() {}

        public static void main(String[] arguments) {
            FirmwareTree tree =
                    FirmwareTree.qmk(
                            Path.of(arguments[1]), Path.of(System.getProperty("user.dir")));
            CatalogueIndex index = new CatalogueIndex(tree, Path.of(arguments[2]));
            long begin = System.nanoTime();
            int resolved =
                    arguments[0].equals("refresh")
                            ? index.refresh((done, total) -> {}, () -> false)
                            : 0;
            index.load();
            double loaded = (System.nanoTime() - begin) / 1e6;
            BoardSearch search = new BoardSearch(index.boards());
            double ready = (System.nanoTime() - begin) / 1e6;
            int found = search.search("planck", List.of()).boards().size();
            double answered = (System.nanoTime() - begin) / 1e6;
            System.out.printf(
                    "%.1f ms until searchable (%.1f ms to load), first answer (%d) after %.1f ms;"
                            + " %d boards, %d resolved%n",
                    ready, loaded, found, answered, index.boards().size(), resolved);
        }
    }
}
