package org.keywright.keycode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the computer makes of keys: the characters that they type where it is set to a language.
 *
 * @param language QMK's name of it, {@code german}
 * @param keys by the number of a basic keycode (USB HID usage tables, page 7)
 * @param names keycodes named by what they type, {@code DE_Y} for {@code KC_Z}; may be empty
 */
public record HostLayout(
        String language, Map<Integer, Characters> keys, Map<String, String> names) {

    private static final int EITHER_SIDE = 0xEF00;
    private static final int SHIFT = 0x0200;

    /** The right Alt key, which most of these keyboards call AltGr. */
    static final int ALT_GR = 0x1400;

    private static final int SHIFT_ALT_GR = 0x1600;
    private static final int RIGHT_SHIFT = 0x1200;

    public HostLayout {
        keys = Map.copyOf(keys);
        names = Map.copyOf(names);
    }

    /**
     * What one key types; empty texts for nothing. An accent that waits for a letter is the accent
     * alone.
     *
     * @param plain the key alone
     * @param shifted with Shift
     * @param altGr with AltGr
     * @param shiftedAltGr with both
     */
    public record Characters(String plain, String shifted, String altGr, String shiftedAltGr) {

        /** Whether Shift only makes a capital of the letter. */
        boolean letter() {
            String capital = Letters.capital(plain);
            return !capital.equals(plain) && (shifted.isEmpty() || shifted.equals(capital));
        }
    }

    /** What a key types alone and with modifiers. */
    public Optional<Characters> find(int basicCode) {
        return Optional.ofNullable(keys.get(basicCode));
    }

    /**
     * The character that 16 bits of QMK's firmware type; empty for other modifiers than Shift and
     * AltGr, and for keys that type nothing.
     */
    public Optional<String> character(int code) {
        Optional<Characters> key = find(code & 0xFF);
        int modifiers = code & 0xFF00;
        return key.map(
                        k ->
                                switch (modifiers) {
                                    case 0 -> k.plain();
                                    case SHIFT, RIGHT_SHIFT -> k.shifted();
                                    case ALT_GR -> k.altGr();
                                    case SHIFT_ALT_GR -> k.shiftedAltGr();
                                    default -> "";
                                })
                .filter(text -> !text.isEmpty());
    }

    /** Every code of 16 bits that types a character, the one with the fewest modifiers first. */
    public List<Integer> codesFor(String character) {
        List<Integer> codes = new ArrayList<>();
        for (int modifiers : new int[] {0, SHIFT, ALT_GR, SHIFT_ALT_GR}) {
            keys.keySet().stream()
                    .sorted()
                    .map(key -> modifiers | key)
                    .filter(code -> character(code).filter(character::equals).isPresent())
                    .forEach(codes::add);
        }
        return codes;
    }

    /** Whether a code is a key with Shift, of either side. */
    static boolean shifted(int code) {
        return (code & EITHER_SIDE) == SHIFT;
    }
}
