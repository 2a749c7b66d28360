package org.keywright.ui.shell;

import java.util.ArrayList;
import java.util.List;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.LayerNames;
import org.keywright.problem.Problem;
import org.keywright.problem.Severity;

/** What became of an imported keymap, in words. */
final class ImportWords {

    private ImportWords() {}

    /** What was read of a file: layers and their names, encoders. */
    static String summary(String file, KeymapDocument keymap) {
        List<String> parts = new ArrayList<>();
        int layers = keymap.layers().size();
        parts.add(layers == 1 ? "1 layer" : layers + " layers");
        List<String> names = LayerNames.of(keymap).stream().filter(n -> !n.isEmpty()).toList();
        if (!names.isEmpty()) {
            parts.add("called " + String.join(", ", names));
        }
        if (!keymap.encoders().isEmpty()) {
            parts.add("with what the encoders do");
        }
        return String.join(" ", parts)
                + ", for "
                + keymap.keyboard()
                + " in "
                + keymap.layout()
                + ". This is a new keymap now: saving asks where to, and "
                + file
                + " stays as it is.";
    }

    /** Above the list of what could not be read, or of what is worth knowing. */
    static String doubts(List<Problem> problems) {
        if (problems.stream().allMatch(p -> p.severity() == Severity.HINT)) {
            return "Good to know:";
        }
        return problems.size() == 1
                ? "One thing could not be read as it stands:"
                : problems.size() + " things could not be read as they stand:";
    }
}
