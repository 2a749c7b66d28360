package org.keywright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests that close a window after each test are skipped as a whole where none can be opened. */
class NeedsLettersTest {

    private static final Pattern OPENS = Pattern.compile("FxTest|TestWindow|FlashWindow");

    @Test
    void testsThatOpenAndCloseWindowsSayThatTheyNeedLetters() throws IOException {
        List<Path> tests;
        try (Stream<Path> sources = Files.walk(Path.of("src/test/java"))) {
            tests = sources.filter(p -> p.toString().endsWith("Test.java")).toList();
        }
        List<Path> silent = new ArrayList<>();
        int closing = 0;
        for (Path test : tests) {
            String source = Files.readString(test);
            if (source.contains("@AfterEach\n") && OPENS.matcher(source).find()) {
                closing++;
                if (!source.contains("@ExtendWith(NeedsLetters.class)")) {
                    silent.add(test);
                }
            }
        }
        assertThat(closing).isGreaterThan(10);
        assertThat(silent).isEmpty();
    }
}
