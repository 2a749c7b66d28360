package org.keywright.keycode;

import java.util.List;

/**
 * All that one version of QMK's tables says about keycodes.
 *
 * @param version three numbers, {@code 0.0.8}
 * @param ranges by number
 * @param keycodes by number
 */
public record KeycodeSpec(String version, List<KeycodeRange> ranges, List<KeycodeEntry> keycodes) {
    public KeycodeSpec {
        ranges = List.copyOf(ranges);
        keycodes = List.copyOf(keycodes);
    }
}
