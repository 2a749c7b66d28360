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

/**
 * Our build of a QMK tree against the tree's own {@code make} with QMK's Python, in turn on the
 * same machine: everything compiled, and one key changed.
 *
 * <p>{@code keywright.qmkTree} is the tree, with its libraries; it is not written to, but for one
 * keymap.json of our own outside of it. {@code keywright.qmkBin} is QMK's command line. {@code
 * keywright.keyboards}, if given, names the keyboards, {@code keywright.repeats} how often.
 */
class TreeBuildBenchmark {

    private static final Logger LOG = Logger.getLogger("benchmark");

    @TempDir Path folder;

    private final Path tree = Path.of(property("keywright.qmkTree"));
    private final String qmk = property("keywright.qmkBin");
    private final int repeats = Integer.getInteger("keywright.repeats", 3);

    @Test
    void coldAndOneKeyChanged() throws Exception {
        Assumptions.assumeTrue(Files.isDirectory(tree.resolve("lib/lufa/LUFA")), "no whole tree");
        Assumptions.assumeFalse(qmk.isEmpty(), "no QMK: -Dkeywright.qmkBin=FILE");
        for (String keyboard :
                System.getProperty("keywright.keyboards", "dz60,planck/rev5").split(",")) {
            compare(keyboard);
        }
    }

    private void compare(String keyboard) throws Exception {
        String text = keymap(keyboard);
        double[][] times = new double[4][repeats];
        for (int i = 0; i < repeats; i++) {
            Path place = folder.resolve(keyboard.replace('/', '_') + i);
            Path file = Files.createDirectories(place).resolve("keymap.json");
            Files.writeString(file, text);
            times[0][i] = seconds(() -> make(place, keyboard));
            Keywright keywright = open(place);
            times[1][i] = seconds(() -> build(keywright, place, keyboard, file));
            assertThat(ours(place)).hasSameBinaryContentAs(theirs(place, keyboard));
            Files.writeString(file, text.replaceFirst("\"KC_\\w+\"", "\"KC_F1" + i + "\""));
            times[2][i] = seconds(() -> make(place, keyboard));
            times[3][i] = seconds(() -> build(keywright, place, keyboard, file));
            assertThat(ours(place)).hasSameBinaryContentAs(theirs(place, keyboard));
            keywright.close();
        }
        report(keyboard, "everything compiled", times[0], times[1]);
        report(keyboard, "one key changed", times[2], times[3]);
    }

    private void report(String keyboard, String what, double[] theirs, double[] ours) {
        Arrays.sort(theirs);
        Arrays.sort(ours);
        double make = theirs[repeats / 2];
        double median = ours[repeats / 2];
        LOG.info(
                String.format(
                        Locale.ROOT,
                        "%s, %s: make with QMK's Python %.2f s, ours %.3f s (best %.3f), %.1f times",
                        keyboard,
                        what,
                        make,
                        median,
                        ours[0],
                        make / median));
    }

    /** A keymap with one layer of plain keys. */
    private String keymap(String keyboard) throws Exception {
        try (Keywright keywright = open(folder.resolve("first"))) {
            keywright.trees().use(tree);
            var layout =
                    keywright
                            .boards()
                            .definition(keyboard)
                            .value()
                            .orElseThrow()
                            .layoutList()
                            .get(0);
            String keys = "\"KC_A\"" + ",\"KC_B\"".repeat(layout.keys().size() - 1);
            return "{\"version\": 1, \"keyboard\": \"%s\", \"keymap\": \"mine\", \"layout\": \"%s\","
                            .formatted(keyboard, layout.name())
                    + " \"layers\": [["
                    + keys
                    + "]]}";
        }
    }

    private void build(Keywright keywright, Path place, String keyboard, Path file) {
        JobState.Ended end =
                keywright
                        .builds()
                        .start(
                                new TreeBuildOrder(
                                        tree, keyboard, file.toString(), place.resolve("ours")),
                                new Silent())
                        .await();
        assertThat(end).isInstanceOf(JobState.Succeeded.class);
    }

    /** As {@code qmk compile} calls make, but for the keymap lying elsewhere. */
    private void make(Path place, String keyboard) throws IOException, InterruptedException {
        String word = keyboard.replace('/', '_');
        Path out = place.resolve("theirs");
        Path objects = out.resolve("obj_" + word + "_mine");
        Path file = place.resolve("keymap.json");
        List<String> command =
                new ArrayList<>(
                        List.of(
                                ("make -r -R -j2 -f builddefs/build_keyboard.mk VERBOSE=false"
                                                + " COLOR=false SILENT=false SKIP_VERSION=yes COPY=true")
                                        .split(" ")));
        for (int level = 1; level <= 5; level++) {
            command.add("MAIN_KEYMAP_PATH_" + level + "=" + objects);
        }
        command.add("KEYMAP_JSON=" + file);
        command.add("KEYMAP_PATH=" + file.getParent());
        command.addAll(List.of("KEYBOARD=" + keyboard, "KEYMAP=mine", "QMK_BIN=" + qmk));
        command.addAll(List.of("KEYBOARD_FILESAFE=" + word, "TARGET=" + word + "_mine"));
        command.add("BUILD_DIR=" + out);
        Process process =
                new ProcessBuilder(command)
                        .directory(tree.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(place.resolve("log").toFile())
                        .start();
        assertThat(process.waitFor()).as(Files.readString(place.resolve("log"))).isZero();
    }

    private static Path theirs(Path place, String keyboard) {
        return place.resolve("theirs/" + keyboard.replace('/', '_') + "_mine.hex");
    }

    private static Path ours(Path place) throws IOException {
        try (var files = Files.list(place.resolve("ours"))) {
            return files.filter(file -> file.toString().endsWith(".hex")).findFirst().orElseThrow();
        }
    }

    private static Keywright open(Path place) {
        return Keywright.open(Home.find(), UserFolders.below(place.resolve("user")));
    }

    /** Hears nothing. */
    private static final class Silent implements JobListener {
        @Override
        public void changed(JobState state) {
            assertThat(state).isNotNull();
        }

        @Override
        public void logged(String line) {
            assertThat(line).isNotNull();
        }

        @Override
        public void failed(Failure failure) {
            LOG.warning(failure.message());
        }
    }

    /** Work that may fail. */
    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }

    private static double seconds(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static String property(String name) {
        return System.getProperty(name, "");
    }
}
