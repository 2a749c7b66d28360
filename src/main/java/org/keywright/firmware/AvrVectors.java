package org.keywright.firmware;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The interrupt vectors an AVR program begins with: as many jumps as the chip has interrupts, which
 * tells one chip's program from another's. Source: the chips' data sheets, chapter "Interrupts".
 */
public final class AvrVectors {

    /** Chips with {@code jmp} vectors of four bytes each. */
    private static final Map<String, Integer> COUNTS =
            Map.ofEntries(
                    Map.entry("at90usb162", 29),
                    Map.entry("atmega16u2", 29),
                    Map.entry("atmega32u2", 29),
                    Map.entry("atmega16u4", 43),
                    Map.entry("atmega32u4", 43),
                    Map.entry("at90usb646", 38),
                    Map.entry("at90usb647", 38),
                    Map.entry("at90usb1286", 38),
                    Map.entry("at90usb1287", 38),
                    Map.entry("atmega32a", 21),
                    Map.entry("atmega328", 26),
                    Map.entry("atmega328p", 26));

    private static final int MOST = 60;
    private static final int FEWEST = 15;

    private AvrVectors() {}

    /** How many vectors a chip has, by QMK's name; absent for others and for those of two bytes. */
    public static OptionalInt of(String processor) {
        Integer count = COUNTS.get(processor.toLowerCase(Locale.ROOT));
        return count == null ? OptionalInt.empty() : OptionalInt.of(count);
    }

    /** Chips that a program with as many vectors can be for, in the order of their names. */
    public static List<String> chips(FirmwareImage image) {
        OptionalInt count = count(image);
        return COUNTS.entrySet().stream()
                .filter(chip -> count.isPresent() && chip.getValue() == count.getAsInt())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** How many an image begins with; absent if it does not look like such a program. */
    public static OptionalInt count(FirmwareImage image) {
        if (image.segments().isEmpty() || image.segments().getFirst().address() != 0) {
            return OptionalInt.empty();
        }
        byte[] code = image.segments().getFirst().content();
        int count = 0;
        while (count < MOST && 4 * count + 4 <= code.length && isJump(code, 4 * count)) {
            count++;
        }
        return count >= FEWEST && count < MOST ? OptionalInt.of(count) : OptionalInt.empty();
    }

    /**
     * {@code jmp k}: 1001 010k kkkk 110k, then sixteen more bits of k; or what linkers make of it
     * where the way is short: {@code rjmp k}, 1100 in the highest bits, and {@code nop}.
     */
    private static boolean isJump(byte[] code, int at) {
        int word = word(code, at);
        return (word & 0xFE0E) == 0x940C || ((word & 0xF000) == 0xC000 && word(code, at + 2) == 0);
    }

    private static int word(byte[] code, int at) {
        return code[at] & 0xFF | (code[at + 1] & 0xFF) << 8;
    }
}
