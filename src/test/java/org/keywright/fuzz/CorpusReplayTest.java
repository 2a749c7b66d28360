package org.keywright.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs every kept input of the fuzzer through its target again. */
class CorpusReplayTest {

    @TestFactory
    Stream<DynamicContainer> everyKeptInputIsReadWithoutHarm() {
        return Stream.of(FuzzTarget.values())
                .map(
                        target ->
                                DynamicContainer.dynamicContainer(
                                        target.folder(),
                                        inputs(target).stream().map(file -> test(target, file))));
    }

    private static DynamicTest test(FuzzTarget target, Path file) {
        return DynamicTest.dynamicTest(
                file.getFileName().toString(), () -> target.run(Files.readAllBytes(file)));
    }

    private static List<Path> inputs(FuzzTarget target) {
        Path folder = FuzzCorpus.folder(target);
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.sorted().toList();
            assertThat(found).as("inputs in %s", folder).isNotEmpty();
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
