package org.keywright.application;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.build.Cancellation;
import org.keywright.catalogue.Catalogue;
import org.keywright.catalogue.FirmwareTree;

/**
 * How long a whole tree takes, stage by stage: the first figures are those of a cold JVM. Needs a
 * tree: {@code -Dkeywright.qmkTree=DIR}.
 */
class WholeTreeBenchmark {

    private static final Path HOME = Path.of(System.getProperty(Home.PROPERTY));

    @TempDir Path folder;

    @Test
    void seconds() throws IOException {
        String named = System.getProperty("keywright.qmkTree", "");
        assumeTrue(!named.isEmpty(), "no firmware tree: -Dkeywright.qmkTree=DIR");
        Path tree = Path.of(named);
        for (int round = 1; round <= 3; round++) {
            System.out.println("round " + round);
            Catalogue catalogue = new Catalogue(FirmwareTree.qmk(tree, HOME));
            List<String> ids = timed("list", catalogue::ids);
            timed("resolve", () -> each(ids, catalogue::resolved));
            int number = round;
            timed("generate all, new files", () -> generate(tree, "out" + number));
            timed("generate all, same files", () -> generate(tree, "out" + number));
        }
    }

    private TreeReport generate(Path tree, String out) {
        try (Keywright keywright =
                Keywright.open(new Home(HOME), UserFolders.below(folder.resolve("user")))) {
            keywright.trees().use(tree);
            return keywright
                    .wholeTree()
                    .generate(
                            folder.resolve(out),
                            Optional.empty(),
                            (step, fraction) -> {},
                            new Cancellation())
                    .value()
                    .orElseThrow();
        }
    }

    private static boolean each(List<String> ids, Consumer<String> work) {
        AllProcessors.forEach(ids, work);
        return true;
    }

    private static <T> T timed(String stage, java.util.function.Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        System.out.printf("%8.2f s  %s%n", took.toMillis() / 1000.0, stage);
        return result;
    }
}
