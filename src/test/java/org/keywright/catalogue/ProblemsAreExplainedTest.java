package org.keywright.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever gets a problem can look up its code. */
class ProblemsAreExplainedTest {

    private static final Path HOME = Path.of(System.getProperty("keywright.home", "."));
    private static final Pattern CODE =
            Pattern.compile(
                    "(?:Problem\\.\\w+|draft\\.(?:error|warning)|new SyntaxFault)\\(\\s*\"([a-z][a-z0-9-]+)\",");

    @ParameterizedTest
    @ValueSource(strings = {"schema", "catalogue"})
    void everyCodeOfTheRoomIsInTheTables(String room) throws IOException {
        String page = Files.readString(HOME.resolve("docs/problems.md"));
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.list(HOME.resolve("src/main/java/org/keywright/" + room))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                CODE.matcher(Files.readString(file)).results().forEach(m -> codes.add(m.group(1)));
            }
        }
        assertThat(codes).hasSizeGreaterThan(5);
        assertThat(codes).allSatisfy(code -> assertThat(page).contains("`" + code + "`"));
    }
}
