package org.keywright.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.build.JobState;
import org.keywright.build.LogLine;
import org.keywright.keyboard.Layout;

/**
 * Keyboards of a whole QMK tree, built again and again with one setting changed by chance and the
 * objects of all builds before at hand: each firmware is held against one built with no cache at
 * all. And what a second keymap and a second keyboard share with the first.
 *
 * <p>Runs with {@code -Dkeywright.qmkTree=DIR}, a tree with its libraries. {@code
 * keywright.keyboards} names the keyboards, {@code keywright.changes} how many changes each, {@code
 * keywright.seed} which.
 */
class RandomOptionsTest {

    private static final Logger LOG = Logger.getLogger("random options");

    @TempDir Path folder;

    private final String tree = System.getProperty("keywright.qmkTree", "");
    private final int changes = Integer.getInteger("keywright.changes", 20);
    private final long seed = Long.getLong("keywright.seed", 1);

    /** How a build ended, with what it made. */
    private record Built(String firmware, int compiled, int reused) {
        boolean good() {
            return !firmware.isEmpty();
        }
    }

    @TestFactory
    Stream<DynamicTest> everyFirmwareAfterAChangedOptionIsThatOfACleanBuild() {
        requireTree();
        return keyboards()
                .map(keyboard -> DynamicTest.dynamicTest(keyboard, () -> wander(keyboard)));
    }

    @TestFactory
    Stream<DynamicTest> keymapsAndKeyboardsShareObjects() {
        requireTree();
        String pairs = System.getProperty("keywright.pairs", "");
        Assumptions.assumeFalse(pairs.isEmpty(), "skipped: -Dkeywright.pairs=A:B,C:D is not set");
        return Stream.of(pairs.split(","))
                .map(pair -> DynamicTest.dynamicTest(pair, () -> share(pair.split(":"))));
    }

    private void requireTree() {
        Assumptions.assumeTrue(
                Files.isDirectory(Path.of(tree, "lib/lufa/LUFA")),
                "skipped: -Dkeywright.qmkTree is no tree with its libraries");
    }

    private static Stream<String> keyboards() {
        String names = "kb_elmo/twelvekey,handwired/onekey/rp2040";
        return Stream.of(System.getProperty("keywright.keyboards", names).split(","));
    }

    private void wander(String keyboard) throws Exception {
        RandomOptions options = new RandomOptions(Path.of(tree), seed);
        assertThat(options.count()).isGreaterThan(100);
        List<String> same = new ArrayList<>();
        int refused = 0;
        Path warm = folder.resolve("warm");
        build(warm, keyboard, "mine", "{}", 'A');
        while (same.size() < changes && refused < changes) {
            Map<String, String> before = options.state();
            String change = options.change();
            Built ours = build(warm, keyboard, "mine", options.json(), 'A');
            Path empty = Files.createTempDirectory(folder, "clean");
            Built clean = build(empty, keyboard, "mine", options.json(), 'A');
            assertThat(ours.firmware())
                    .as("%s, %s, seed %d: %s", keyboard, change, seed, options.json())
                    .isEqualTo(clean.firmware());
            LOG.info(keyboard + ", " + change + ": " + ours);
            if (ours.good()) {
                same.add(change);
            } else {
                refused++;
                options.back(before);
            }
        }
        LOG.info(
                "%s: %d of %d firmwares equal a clean build's, %d settings refused by both"
                        .formatted(keyboard, same.size(), same.size(), refused));
        assertThat(same).hasSizeGreaterThanOrEqualTo(changes / 2);
    }

    private void share(String[] pair) throws Exception {
        Path place = folder.resolve("shared");
        LOG.info(pair[0] + ", first keymap: " + build(place, pair[0], "mine", "{}", 'A'));
        compare(place, pair[0], "second", 'C');
        compare(place, pair[1], "mine", 'A');
    }

    private void compare(Path place, String keyboard, String keymap, char key) throws Exception {
        Built shared = build(place, keyboard, keymap, "{}", key);
        Path empty = Files.createTempDirectory(folder, "clean");
        Built clean = build(empty, keyboard, keymap, "{}", key);
        LOG.info(keyboard + ", keymap " + keymap + ", with the objects of the first: " + shared);
        assertThat(shared.good()).isTrue();
        assertThat(shared.firmware()).isEqualTo(clean.firmware());
        assertThat(shared.reused()).isPositive();
    }

    /** A build by a program that was just started, with the cache below that folder. */
    private Built build(Path place, String keyboard, String keymap, String config, char key)
            throws IOException {
        Path file = Files.createDirectories(place.resolve(keymap)).resolve("keymap.json");
        try (Keywright keywright =
                Keywright.open(Home.find(), UserFolders.below(place.resolve("user")))) {
            keywright.trees().use(Path.of(tree));
            Layout layout =
                    keywright
                            .boards()
                            .definition(keyboard)
                            .value()
                            .orElseThrow()
                            .layoutList()
                            .get(0);
            String keys = "\"KC_" + key + "\"" + ",\"KC_B\"".repeat(layout.keys().size() - 1);
            Files.writeString(
                    file,
                    "{\"version\": 1, \"keyboard\": \"%s\", \"keymap\": \"%s\", \"layout\": \"%s\","
                                    .formatted(keyboard, keymap, layout.name())
                            + " \"config\": %s, \"layers\": [[%s]]}".formatted(config, keys));
            TreeBuildOrder order =
                    new TreeBuildOrder(
                            Path.of(tree), keyboard, file.toString(), place.resolve("out"));
            return built(keywright.builds().start(order, new Silent()).await());
        }
    }

    private static Built built(JobState.Ended end) {
        return end instanceof JobState.Succeeded done
                ? new Built(
                        done.result().files().sha256(),
                        done.result().compiledUnits(),
                        done.result().reusedUnits())
                : new Built("", 0, 0);
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
}
