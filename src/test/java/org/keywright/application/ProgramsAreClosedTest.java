package org.keywright.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests leave no program open that still writes into a folder that is being deleted. */
class ProgramsAreClosedTest {

    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern OPENED =
            Pattern.compile("(try \\(Keywright \\w+ =)?\\s++Keywright\\s*\\.open\\(");

    @Test
    void aProgramIsOpenedForATestToBeClosedAfterIt() throws IOException {
        List<Path> tests;
        try (Stream<Path> sources = Files.walk(TESTS)) {
            tests = sources.filter(p -> p.toString().endsWith("Test.java")).toList();
        }
        assertThat(tests).hasSizeGreaterThan(100);
        List<Path> leavingOpen = new ArrayList<>();
        for (Path test : tests) {
            if (OPENED.matcher(Files.readString(test))
                    .results()
                    .anyMatch(m -> m.group(1) == null)) {
                leavingOpen.add(test);
            }
        }
        assertThat(leavingOpen).as("use OpenPrograms, or try with resources").isEmpty();
    }
}
