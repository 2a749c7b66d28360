package org.keywright.generate;

import java.util.ArrayList;
import java.util.List;
import org.keywright.generate.SourceTree.Origin;

/**
 * One generated file.
 *
 * @param text of the file, ends with a line feed
 * @param origins which spans came from which part of the keymap
 */
public record GeneratedText(String text, List<Origin> origins) {
    public GeneratedText {
        origins = List.copyOf(origins);
    }

    /** Both in one file, an empty line between them. */
    GeneratedText followedBy(GeneratedText other) {
        String before = text + "\n";
        int lines = (int) before.chars().filter(c -> c == '\n').count();
        List<Origin> all = new ArrayList<>(origins);
        for (Origin origin : other.origins) {
            all.add(
                    new Origin(
                            origin.line() + lines,
                            origin.firstColumn(),
                            origin.lastColumn(),
                            origin.source()));
        }
        return new GeneratedText(before + other.text, all);
    }
}
