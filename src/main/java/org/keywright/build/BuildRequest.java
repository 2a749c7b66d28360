package org.keywright.build;

import java.nio.file.Path;
import java.time.Duration;
import org.keywright.generate.SourceTree;
import org.keywright.keyboard.KeyboardDefinition;

/**
 * Everything a build needs to know; equal requests give equal bytes.
 *
 * @param sources the generated files
 * @param keyboard what they were generated for
 * @param keymap the keymap's name
 * @param layout the layout's C name
 * @param keymapText the keymap's file as the user wrote it, for the source zip
 * @param sourceZip whether the source zip is wanted
 * @param output the folder the results go to; made if missing
 * @param timeLimit after which the build is stopped
 */
public record BuildRequest(
        SourceTree sources,
        KeyboardDefinition keyboard,
        String keymap,
        String layout,
        String keymapText,
        boolean sourceZip,
        Path output,
        Duration timeLimit) {

    /** Ten times what the slowest build took on the slowest machine tried. */
    public static final Duration USUAL_TIME_LIMIT = Duration.ofMinutes(5);
}
