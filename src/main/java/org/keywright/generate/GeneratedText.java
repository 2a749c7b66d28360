package org.keywright.generate;

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
}
