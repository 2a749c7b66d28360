package org.keywright.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.build.JobState;
import org.keywright.build.LogLine;

/**
 * Our build of a QMK tree against the tree's own {@code make} with QMK's Python, in turn on the
 * same machine: everything compiled, everything there already, one key changed, one option changed.
 * The bytes for flashing are compared each time.
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

    /** What is done before a build, each upon the one before. */
    private enum Change {
        NOTHING_THERE("everything compiled"),
        NONE("nothing changed"),
        ONE_KEY("one key changed"),
        ONE_OPTION("one option changed");

        private final String label;

        Change(String label) {
            this.label = label;
        }

        String apply(String keymap, int round) {
            return switch (this) {
                case NOTHING_THERE, NONE -> keymap;
                case ONE_KEY -> keymap.replaceFirst("\"KC_\\w+\"", "\"KC_F1" + round + "\"");
                case ONE_OPTION -> keymap.replace("\"term\": 180", "\"term\": " + (181 + round));
            };
        }
    }

    @Test
    void everyChangeAgainstMake() throws Exception {
        Assumptions.assumeTrue(Files.isDirectory(tree.resolve("lib/lufa/LUFA")), "no whole tree");
        Assumptions.assumeFalse(qmk.isEmpty(), "no QMK: -Dkeywright.qmkBin=FILE");
        for (String keyboard :
                System.getProperty("keywright.keyboards", "dz60,planck/rev6").split(",")) {
            compare(keyboard);
        }
    }

    private void compare(String keyboard) throws Exception {
        String first = keymap(keyboard);
        Map<Change, double[]> make = new EnumMap<>(Change.class);
        Map<Change, double[]> our = new EnumMap<>(Change.class);
        for (int i = 0; i < repeats; i++) {
            Path place = folder.resolve(keyboard.replace('/', '_') + i);
            Path file = Files.createDirectories(place).resolve("keymap.json");
            String text = first;
            try (Keywright keywright = open(place)) {
                for (Change change : Change.values()) {
                    text = change.apply(text, i);
                    if (change != Change.NONE) {
                        Files.writeString(file, text);
                    }
                    times(make, change)[i] = seconds(() -> make(place, keyboard));
                    times(our, change)[i] = seconds(() -> build(keywright, place, keyboard, file));
                    assertSameBytes(place, keyboard);
                }
            }
        }
        for (Change change : Change.values()) {
            report(keyboard, change.label, make.get(change), our.get(change));
        }
    }

    private double[] times(Map<Change, double[]> all, Change change) {
        return all.computeIfAbsent(change, _ -> new double[repeats]);
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
                    + " \"config\": {\"tapping\": {\"term\": 180}},"
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

    /** What QMK gives to people for this processor, and ours of that kind. */
    private static void assertSameBytes(Path place, String keyboard) throws IOException {
        String stem = keyboard.replace('/', '_') + "_mine.";
        Path theirs =
                Stream.of("uf2", "bin", "hex")
                        .map(ending -> place.resolve("theirs").resolve(stem + ending))
                        .filter(Files::exists)
                        .findFirst()
                        .orElseThrow();
        String ending = theirs.toString().substring(theirs.toString().lastIndexOf('.'));
        try (var files = Files.list(place.resolve("ours"))) {
            assertThat(files.filter(file -> file.toString().endsWith(ending)))
                    .singleElement()
                    .satisfies(ours -> assertThat(ours).hasSameBinaryContentAs(theirs));
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
        public void logged(LogLine line) {
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
