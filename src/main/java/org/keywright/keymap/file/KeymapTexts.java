package org.keywright.keymap.file;

import java.util.Optional;

/**
 * The two files of a keymap as texts.
 *
 * @param keymap QMK's {@code keymap.json}
 * @param project the {@linkplain ProjectFile project file} beside it; absent when there is nothing
 *     to keep in it
 */
public record KeymapTexts(String keymap, Optional<String> project) {

    /** Between the two in one text; no JSON text can hold this character. */
    private static final char BETWEEN = '\u001E';

    /** Both texts as one, for a copy in one file. */
    public String joined() {
        return project.map(text -> keymap + BETWEEN + text).orElse(keymap);
    }

    /** The texts that were {@linkplain #joined joined}. */
    public static KeymapTexts split(String joined) {
        int at = joined.indexOf(BETWEEN);
        return at < 0
                ? new KeymapTexts(joined, Optional.empty())
                : new KeymapTexts(joined.substring(0, at), Optional.of(joined.substring(at + 1)));
    }
}
