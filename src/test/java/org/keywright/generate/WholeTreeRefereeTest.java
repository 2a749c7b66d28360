package org.keywright.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.keywright.option.Value;
import org.keywright.problem.Checked;

/**
 * Holds what is generated for every keyboard of a QMK tree against the texts that QMK wrote for it.
 * The folder named by {@code keywright.qmkGolden} holds {@code <keyboard>/info.json}, resolved, and
 * beside it the four texts.
 */
class WholeTreeRefereeTest {

    private static final Pattern OWN_HEADER =
            Pattern.compile("(?m)^#include \"(?!quantum\\.h)(.*)\"$");
    private static final List<GeneratedFile> FILES =
            Stream.of(GeneratedFile.values()).filter(GeneratedFile::keyboardOnly).toList();

    private final SourceGenerator generator = new SourceGenerator(Tables.OWN);

    @Test
    void everyFileOfEveryKeyboardSaysWhatTheReferenceSays() throws IOException {
        Path folder = Path.of(System.getProperty("keywright.qmkGolden", "absent"));
        Assumptions.assumeTrue(Files.isDirectory(folder), "no keywright.qmkGolden");
        ConcurrentSkipListSet<String> differences = new ConcurrentSkipListSet<>();
        AtomicInteger compared = new AtomicInteger();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(f -> f.endsWith("default_keyboard.h")).toList().parallelStream()
                    .forEach(
                            f -> {
                                Path board = f.getParent();
                                compare(folder.relativize(board), board, differences);
                                compared.incrementAndGet();
                            });
        }
        System.err.println(compared + " keyboards, " + differences.size() + " files differ");
        assertThat(differences).isEmpty();
        assertThat(compared).hasPositiveValue();
    }

    private void compare(Path board, Path folder, ConcurrentSkipListSet<String> differences) {
        Value.Table resolved = Reference.table(folder.resolve("info.json"));
        Matcher include = OWN_HEADER.matcher(read(folder.resolve("default_keyboard.h")));
        Optional<String> header = include.find() ? Optional.of(include.group(1)) : Optional.empty();
        for (GeneratedFile file : FILES) {
            Checked<GeneratedText> made = generator.keyboardFile(file, resolved, header);
            String name = file.fileName();
            List<String> theirs = Facts.of(name, read(folder.resolve(name)));
            String difference =
                    made.value()
                            .map(ours -> Facts.difference(Facts.of(name, ours.text()), theirs))
                            .orElseGet(() -> made.problems().toString());
            if (!difference.isEmpty()) {
                differences.add(board + " " + name + ": " + difference);
            }
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
