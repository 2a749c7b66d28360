package org.keywright.cli;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keywright.build.BuildTarget;

/**
 * A firmware of a tree in one word, as QMK's makefiles are asked for it: {@code
 * planck/rev5:default} or {@code planck/rev5:default:production}.
 *
 * @param keyboard its folder
 * @param keymap its name
 * @param target absent if the word does not name one
 * @param unknown what stands in a target's place and is none
 */
record FirmwareWord(
        String keyboard, String keymap, Optional<BuildTarget> target, Optional<String> unknown) {

    private static final Pattern WORD =
            Pattern.compile(
                    "([A-Za-z0-9_+.-]+(?:/[A-Za-z0-9_+.-]+)*):([A-Za-z0-9_+.-]+)(?::([\\w-]+))?");

    /** What a word says; absent if it is none of these, such as a file's path. */
    static Optional<FirmwareWord> find(String word) {
        Matcher parts = WORD.matcher(word);
        if (word.endsWith(".json") || !parts.matches()) {
            return Optional.empty();
        }
        Optional<String> third = Optional.ofNullable(parts.group(3));
        Optional<BuildTarget> target = third.flatMap(BuildTarget::find);
        return Optional.of(
                new FirmwareWord(
                        parts.group(1),
                        parts.group(2),
                        target,
                        target.isPresent() ? Optional.empty() : third));
    }
}
