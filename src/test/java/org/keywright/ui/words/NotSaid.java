package org.keywright.ui.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What looks like words below the window and no user of the window reads; {@code not-said.txt} says
 * why.
 *
 * @param texts a source file's name, a colon, and the text or {@code *}
 */
record NotSaid(Set<String> texts) implements Predicate<SourceText> {

    static NotSaid read() {
        try (InputStream in = NotSaid.class.getResourceAsStream("not-said.txt")) {
            String list =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return new NotSaid(
                    list.lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean test(SourceText text) {
        return texts.contains(line(text)) || texts.contains(text.file() + ": *");
    }

    /** Lines of the list that no source needs any more. */
    List<String> stale(List<SourceText> said) {
        Set<String> there = said.stream().map(NotSaid::line).collect(Collectors.toSet());
        said.forEach(text -> there.add(text.file() + ": *"));
        return texts.stream().filter(line -> !there.contains(line)).sorted().toList();
    }

    private static String line(SourceText text) {
        return text.file() + ": " + text.english();
    }
}
