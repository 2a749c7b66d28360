package org.keywright.ui.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Translations of finished English sentences, found by the pattern that they were made from. */
final class Templates {

    private final Map<String, List<Template>> byContext = new HashMap<>();

    Templates(List<PoEntry> rows) {
        for (PoEntry row : rows) {
            byContext
                    .computeIfAbsent(row.context(), context -> new ArrayList<>())
                    .add(Template.of(row.english(), row.translations().getFirst()));
        }
    }

    /** The translation; the English itself when no pattern fits it. */
    String translate(String context, String english) {
        for (Template template : byContext.getOrDefault(context, List.of())) {
            Optional<String> found = template.translate(english);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return english;
    }
}
