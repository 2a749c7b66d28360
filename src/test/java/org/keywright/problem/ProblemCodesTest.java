package org.keywright.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every problem's code is explained to the user. */
class ProblemCodesTest {

    private static final Path CHECKOUT = Path.of(System.getProperty("keywright.home"));

    /** A code given where the problem is made. */
    private static final Pattern DIRECT =
            Pattern.compile(
                    "Problem\\s*\\.(?:error|warning|hint)\\(\\s*\"([a-z0-9]+(?:-[a-z0-9]+)*)\"");

    /** Whatever looks like a code, because some travel through a method of their own. */
    private static final Pattern LOOKS_LIKE_A_CODE = Pattern.compile("\"([a-z]+(?:-[a-z0-9]+)+)\"");

    /** What looks like a code and is not one. */
    private static final Set<String> OTHER_WORDS =
            Set.of(
                    "apt-get",
                    "avr-gcc",
                    "keywright-output",
                    "keywright-probe",
                    "linux-aarch64",
                    "linux-armhf",
                    "never-saved",
                    "source-zip",
                    "stall-guard",
                    "toolchain-bundles");

    @Test
    void everyCodeInTheSourceIsExplained() throws IOException {
        String explained = Files.readString(CHECKOUT.resolve("docs/problems.md"));
        Set<String> missing = new TreeSet<>();
        for (Path file : sources()) {
            String text = Files.readString(file);
            missing.addAll(found(DIRECT, text));
            // The window's style classes and the names of threads look like codes too.
            if (!file.toString().contains("/ui/") && text.contains("Problem")) {
                missing.addAll(found(LOOKS_LIKE_A_CODE, text));
            }
        }
        assertThat(missing).hasSizeGreaterThan(50);
        missing.removeIf(code -> explained.contains("`" + code + "`"));
        missing.removeAll(OTHER_WORDS);
        assertThat(missing).as("codes that docs/problems.md does not explain").isEmpty();
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        pattern.matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> all = Files.walk(CHECKOUT.resolve("src/main/java"))) {
            return all.filter(path -> path.toString().endsWith(".java")).toList();
        }
    }
}
