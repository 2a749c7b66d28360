package org.keywright.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.build.Artefacts;
import org.keywright.build.BuildResult;
import org.keywright.build.BuildTarget;
import org.keywright.build.JobState;
import org.keywright.build.LogLine;

/**
 * Firmware of a whole QMK tree against firmware that QMK's own tools made of it. Runs with {@code
 * -Dkeywright.qmkTree=DIR}, a tree with its libraries, and {@code -Dkeywright.qmkFirmware=DIR}, a
 * folder with {@code builds.txt} (keyboard, keymap and perhaps a converter on each line) and the
 * files that {@code make} gave with {@code SKIP_VERSION=yes} and the same compiler.
 */
class TreeBuildRefereeTest {

    private static final List<String> ENDINGS = List.of("uf2", "bin", "hex");

    @TempDir Path folder;

    @TestFactory
    Stream<DynamicTest> everyFirmwareIsByteIdentical() throws IOException {
        Path tree = given("keywright.qmkTree");
        Path reference = given("keywright.qmkFirmware");
        return Files.readAllLines(reference.resolve("builds.txt")).stream()
                .filter(line -> !line.isBlank())
                .map(line -> DynamicTest.dynamicTest(line, () -> check(tree, reference, line)));
    }

    private void check(Path tree, Path reference, String line) throws IOException {
        String[] words = line.strip().split("\\s+");
        Optional<String> converter = words.length > 2 ? Optional.of(words[2]) : Optional.empty();
        try (Keywright keywright =
                Keywright.open(Home.find(), UserFolders.below(folder.resolve("user")))) {
            TreeBuildOrder order =
                    new TreeBuildOrder(tree, words[0], words[1], folder.resolve("out"))
                            .with(converter);
            JobState.Ended end = keywright.builds().start(order, new Quiet()).await();

            assertThat(end).isInstanceOf(JobState.Succeeded.class);
            BuildResult result = ((JobState.Succeeded) end).result();
            assertThat(result.files().firmware())
                    .hasSameBinaryContentAs(expected(reference, String.join("_", words)));
        }
    }

    /** Lines of {@code bootloaders.txt}: keyboard and keymap of a {@code ...:production}. */
    @TestFactory
    Stream<DynamicTest> everyBootloaderIsByteIdentical() throws IOException {
        Path tree = given("keywright.qmkTree");
        Path reference = given("keywright.qmkFirmware");
        Path list = reference.resolve("bootloaders.txt");
        Assumptions.assumeTrue(Files.exists(list), "skipped: there is no " + list);
        return Files.readAllLines(list).stream()
                .map(line -> line.strip().split("\\s+"))
                .map(
                        words ->
                                DynamicTest.dynamicTest(
                                        String.join(" ", words),
                                        () -> checkProduction(tree, reference, words)));
    }

    private void checkProduction(Path tree, Path reference, String[] words) {
        try (Keywright keywright =
                Keywright.open(Home.find(), UserFolders.below(folder.resolve("user")))) {
            TreeBuildOrder order =
                    new TreeBuildOrder(tree, words[0], words[1], folder.resolve("out"))
                            .with(BuildTarget.PRODUCTION);
            JobState.Ended end = keywright.builds().start(order, new Quiet()).await();

            assertThat(end).isInstanceOf(JobState.Succeeded.class);
            Artefacts files = ((JobState.Succeeded) end).result().files();
            for (Path file : files.forms().filter(f -> f.toString().endsWith(".hex")).toList()) {
                assertThat(file)
                        .hasSameBinaryContentAs(reference.resolve(file.getFileName().toString()));
            }
        }
    }

    private static Path expected(Path reference, String name) {
        return ENDINGS.stream()
                .map(ending -> reference.resolve(name.replace('/', '_') + "." + ending))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow();
    }

    private static Path given(String property) {
        Path place = Path.of(System.getProperty(property, ""));
        Assumptions.assumeTrue(
                !System.getProperty(property, "").isEmpty(),
                "skipped: -D" + property + " is not set");
        return place;
    }

    /** Remembers the log, for a person who looks. */
    private static final class Quiet implements JobListener {
        private final List<String> lines = new CopyOnWriteArrayList<>();

        @Override
        public void changed(JobState state) {
            lines.add(state.toString());
        }

        @Override
        public void logged(LogLine line) {
            lines.add(line.toString());
        }

        @Override
        public void failed(Failure failure) {
            lines.add(failure.message());
        }
    }
}
