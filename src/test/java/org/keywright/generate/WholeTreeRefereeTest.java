package org.keywright.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    private static final Pattern C_COMMENT =
            Pattern.compile("(?ms)/\\*.*?\\*/|^//.*?$|\\s//[^\n\"]*$");
    private static final Pattern MAKE_COMMENT = Pattern.compile("(?m)^#.*$");
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

    private void compare(Path name, Path folder, ConcurrentSkipListSet<String> differences) {
        Value.Table resolved = Reference.table(folder.resolve("info.json"));
        Matcher include = OWN_HEADER.matcher(read(folder.resolve("default_keyboard.h")));
        Optional<String> header = include.find() ? Optional.of(include.group(1)) : Optional.empty();
        for (GeneratedFile file : FILES) {
            Checked<GeneratedText> made = generator.keyboardFile(file, resolved, header);
            List<String> ours = made.value().map(t -> facts(file, t.text())).orElse(List.of());
            List<String> theirs = facts(file, read(folder.resolve(file.fileName())));
            if (!made.good()) {
                differences.add(name + " " + file.fileName() + ": " + made.problems());
            } else if (!ours.equals(theirs)) {
                List<String> missing = new ArrayList<>(theirs);
                missing.removeAll(ours);
                ours.removeAll(theirs);
                differences.add(name + " " + file.fileName() + ": " + ours + " for " + missing);
            }
        }
    }

    /** Lines without comments and blanks, and characters as they are rather than escaped. */
    private static List<String> facts(GeneratedFile file, String text) {
        boolean make = file.fileName().endsWith(".mk");
        Pattern comment = make ? MAKE_COMMENT : C_COMMENT;
        return FactReader.characters(comment.matcher(text).replaceAll(""))
                .lines()
                .map(l -> l.replaceAll("\\s+", ""))
                .filter(l -> !l.isEmpty())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
