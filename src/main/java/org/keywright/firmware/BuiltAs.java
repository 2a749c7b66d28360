package org.keywright.firmware;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a firmware was built from, as the keymaps write it that have a key for it: {@code
 * ergodox_ez/base/default @ 0.27.3}.
 *
 * @param keyboard QMK's keyboard folder
 * @param keymap its name
 * @param version QMK's, or whatever the build put there
 */
public record BuiltAs(String keyboard, String keymap, String version) {

    // Possessive and bounded: images are long, and most of them hold no such text.
    private static final Pattern TEXT =
            Pattern.compile(
                    "(?<![a-z0-9_./-])([a-z0-9][a-z0-9_./-]{0,80}+)(?::([a-z0-9_.-]{1,60}+))?+"
                            + " @ ([0-9A-Za-z][!-~]{0,60}+)");

    /** The first such text in an image. */
    static Optional<BuiltAs> find(byte[] image) {
        Matcher found = TEXT.matcher(new String(image, StandardCharsets.ISO_8859_1));
        while (found.find()) {
            String keyboard = found.group(1);
            int slash = keyboard.lastIndexOf('/');
            if (found.group(2) != null) {
                return Optional.of(new BuiltAs(keyboard, found.group(2), found.group(3)));
            }
            if (slash > 0 && slash + 1 < keyboard.length()) {
                return Optional.of(
                        new BuiltAs(
                                keyboard.substring(0, slash),
                                keyboard.substring(slash + 1),
                                found.group(3)));
            }
        }
        return Optional.empty();
    }
}
