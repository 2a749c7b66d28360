package org.keywright;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of features claims nothing without a test of that name. */
class FeaturesPageTest {

    private static final Path HOME = Path.of(System.getProperty("keywright.home", "."));
    private static final Pattern NAMED = Pattern.compile("`(\\w+)\\.(\\w+)`");

    @Test
    void everyYesNamesATestThatExists() throws IOException {
        Map<String, String> tests = tests();
        List<String> wrong = new ArrayList<>();
        int yes = 0;
        for (String row : Files.readAllLines(HOME.resolve("docs/user/features.md"))) {
            String[] cells = row.split("\\|");
            if (cells.length < 4 || !cells[3].strip().startsWith("yes")) {
                continue;
            }
            yes++;
            Matcher named = NAMED.matcher(cells.length > 4 ? cells[4] : "");
            if (!named.find()
                    || !tests.getOrDefault(named.group(1), "")
                            .contains("void " + named.group(2) + "(")) {
                wrong.add(row);
            }
        }
        System.err.println("features: " + yes + " with a test");
        assertThat(wrong).isEmpty();
        assertThat(yes).isGreaterThan(60);
    }

    private static Map<String, String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(HOME.resolve("src/test/java"))) {
            return files.filter(file -> file.toString().endsWith("Test.java"))
                    .collect(
                            Collectors.toMap(
                                    file -> String.valueOf(file.getFileName()).replace(".java", ""),
                                    FeaturesPageTest::text,
                                    (one, other) -> one + other));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
