package org.keywright.csource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;

/**
 * The definitions of a {@code config.h}, read as QMK reads them: conditions are not evaluated, a
 * later definition replaces an earlier one, {@code #undef} removes a name without a text and turns
 * one with a text off.
 *
 * @param definitions by name, in the order in which the names first appear
 */
public record ConfigHeader(Map<String, CDefinition> definitions) {

    /** Nothing is defined. */
    public static final ConfigHeader EMPTY = new ConfigHeader(Map.of());

    public ConfigHeader {
        definitions = Collections.unmodifiableMap(definitions);
    }

    /** Reads a file's text. */
    public static Checked<ConfigHeader> read(SourceFile file) {
        Reader reader = new Reader(file);
        Excerpt excerpt = ConfigText.of(file.text());
        for (Excerpt.Line line : excerpt.lines()) {
            if (line.text().indexOf('#') >= 0) {
                reader.read(ConfigText.withoutLineComment(line.text()), line.start(), excerpt);
            }
        }
        return Checked.of(new ConfigHeader(reader.definitions), reader.problems);
    }

    /** What is known when this header's folder lies below the other's. */
    public ConfigHeader below(ConfigHeader parent) {
        if (definitions.isEmpty() || parent.definitions.isEmpty()) {
            return definitions.isEmpty() ? parent : this;
        }
        Map<String, CDefinition> both = new LinkedHashMap<>(parent.definitions);
        both.putAll(definitions);
        return new ConfigHeader(both);
    }

    /** What is said about that name. */
    public Optional<CDefinition> find(String name) {
        return Optional.ofNullable(definitions.get(name));
    }

    /** Goes through the lines of one file. */
    private static final class Reader {

        /** Whoever has this many has one mistake that repeats. */
        private static final int MOST_PROBLEMS = 100;

        private final SourceFile file;
        private final Map<String, CDefinition> definitions = new LinkedHashMap<>();
        private final List<Problem> problems = new ArrayList<>();

        Reader(SourceFile file) {
            this.file = file;
        }

        void read(String line, int start, Excerpt excerpt) {
            int directive = Blanks.skip(line, 0);
            int directiveEnd = Blanks.endOfWord(line, directive);
            int name = Blanks.skip(line, directiveEnd);
            int nameEnd = Blanks.endOfWord(line, name);
            String word = line.substring(directive, directiveEnd);
            if (word.equals("#define") || word.equals("#undef")) {
                int number = excerpt.lineOf(start + directive);
                String rest = Blanks.joined(line, nameEnd);
                if (name == nameEnd) {
                    refuse(word, number);
                } else if (word.equals("#define")) {
                    define(line.substring(name, nameEnd), rest, number);
                } else if (rest.isEmpty()) {
                    takeBack(line.substring(name, nameEnd), number);
                } else {
                    refuse(word, number);
                }
            }
        }

        private void define(String name, String rest, int line) {
            Optional<String> text = rest.isEmpty() ? Optional.empty() : Optional.of(rest);
            definitions.put(name, new CDefinition(text, true, file.at(line)));
        }

        private void takeBack(String name, int line) {
            definitions.computeIfPresent(
                    name,
                    (same, before) ->
                            before.on() && before.text().isEmpty()
                                    ? null
                                    : new CDefinition(Optional.empty(), false, file.at(line)));
        }

        private void refuse(String word, int line) {
            if (problems.size() >= MOST_PROBLEMS) {
                return;
            }
            problems.add(
                    Problem.warning(
                            "incomplete-directive",
                            file.at(line),
                            "This " + word + " has no effect: it has to be followed by one name.",
                            "Complete it, or remove it."));
        }
    }
}
