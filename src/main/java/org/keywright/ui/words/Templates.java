package org.keywright.ui.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Translations of finished English sentences, found by the pattern that they were made from. What
 * stands in a gap may be such a sentence itself.
 */
final class Templates {

    /** Sentences within sentences within a sentence. */
    private static final int DEEPEST = 2;

    /** What is longer is a log, not a sentence. */
    private static final int LONGEST = 4000;

    private final Map<String, List<Template>> byContext = new HashMap<>();

    Templates(List<PoEntry> rows) {
        for (PoEntry row : rows) {
            byContext
                    .computeIfAbsent(row.context(), context -> new ArrayList<>())
                    .add(Template.of(row.english(), row.translations().getFirst()));
        }
        // The one with the most fixed text says the most about a sentence.
        byContext
                .values()
                .forEach(all -> all.sort(Comparator.comparingInt(Template::fixed).reversed()));
    }

    /** The translation; the English itself when no pattern fits it. */
    String translate(String context, String english) {
        return translate(context, english, 0);
    }

    private String translate(String context, String english, int depth) {
        if (english.length() > LONGEST || depth > DEEPEST) {
            return english;
        }
        for (Template template : byContext.getOrDefault(context, List.of())) {
            Optional<List<String>> values = template.match(english);
            if (values.isPresent()) {
                return template.fill(
                        values.get().stream()
                                .map(value -> translate(context, value, depth + 1))
                                .toList());
            }
        }
        return english;
    }
}
