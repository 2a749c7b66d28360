package org.keywright.keymap.check;

import java.util.List;
import java.util.Set;

/**
 * What a firmware can do, in the words a keymap is checked with; read by {@link
 * FirmwareSupportFile}.
 *
 * @param name begins a message: {@code The built-in firmware}
 * @param codes keycode numbers that work; for codes that carry another one in their low byte
 *     (modified, mod-tap, layer-tap, swap-hands) that one has to be among them too
 * @param features QMK's {@code features} that work
 * @param leftOut features it does without: the keyboard types all the same
 * @param layers how many layers it knows
 * @param encoders whether it turns encoders
 * @param dipSwitches whether it reads DIP switches
 * @param macroActions of {@code type}, {@code tap}, {@code down}, {@code up}, {@code delay}, {@code
 *     beep} those it plays
 */
public record FirmwareSupport(
        String name,
        List<CodeRange> codes,
        Set<String> features,
        Set<String> leftOut,
        int layers,
        boolean encoders,
        boolean dipSwitches,
        Set<String> macroActions) {

    private static final int FIRST_WITH_INNER = 0x0100;
    private static final int LAST_WITH_INNER = 0x4FFF;
    private static final CodeRange SWAP_HANDS_TAP = new CodeRange(0x5600, 0x56EF);

    public FirmwareSupport {
        codes = List.copyOf(codes);
        features = Set.copyOf(features);
        leftOut = Set.copyOf(leftOut);
        macroActions = Set.copyOf(macroActions);
    }

    /** Whether a keycode works, and the one inside it. */
    public boolean supports(int code) {
        boolean inner =
                code >= FIRST_WITH_INNER && code <= LAST_WITH_INNER
                        || SWAP_HANDS_TAP.contains(code);
        return listed(code) && (!inner || listed(code & 0xFF));
    }

    private boolean listed(int code) {
        return codes.stream().anyMatch(range -> range.contains(code));
    }
}
