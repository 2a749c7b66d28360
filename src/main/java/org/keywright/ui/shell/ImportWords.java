package org.keywright.ui.shell;

import java.util.ArrayList;
import java.util.List;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.LayerNames;
import org.keywright.problem.Problem;
import org.keywright.problem.Severity;
import org.keywright.ui.words.Phrase;

/** What became of an imported keymap, in words. */
final class ImportWords {

    private ImportWords() {}

    /** What was read of a file: layers and their names, encoders. */
    static String summary(String file, KeymapDocument keymap) {
        List<String> parts = new ArrayList<>();
        int layers = keymap.layers().size();
        parts.add(Phrase.count(layers, "{0} layer", "{0} layers"));
        List<String> names = LayerNames.of(keymap).stream().filter(n -> !n.isEmpty()).toList();
        if (!names.isEmpty()) {
            parts.add(Phrase.of("called {0}", String.join(", ", names)));
        }
        if (!keymap.encoders().isEmpty()) {
            parts.add(Phrase.of("with what the encoders do"));
        }
        return Phrase.of(
                "{0}, for {1} in {2}. This is a new keymap now: saving asks where to,"
                        + " and {3} stays as it is.",
                String.join(" ", parts), keymap.keyboard(), keymap.layout(), file);
    }

    /** Above the list of what could not be read, or of what is worth knowing. */
    static String doubts(List<Problem> problems) {
        if (problems.stream().allMatch(p -> p.severity() == Severity.HINT)) {
            return Phrase.of("Good to know:");
        }
        return Phrase.count(
                problems.size(),
                "One thing could not be read as it stands:",
                "{0} things could not be read as they stand:");
    }
}
