package org.keywright.flash.protocol;

import java.util.Map;
import org.keywright.flash.BootloaderRefusedException;

/** The three bytes by which every AVR chip says which one it is (the makers' data sheets). */
final class AvrSignature {

    private static final Map<String, Integer> KNOWN =
            Map.ofEntries(
                    Map.entry("at90usb162", 0x1E9482),
                    Map.entry("atmega16u2", 0x1E9489),
                    Map.entry("atmega32u2", 0x1E958A),
                    Map.entry("atmega16u4", 0x1E9488),
                    Map.entry("atmega32u4", 0x1E9587),
                    Map.entry("at90usb646", 0x1E9682),
                    Map.entry("at90usb647", 0x1E9682),
                    Map.entry("at90usb1286", 0x1E9782),
                    Map.entry("at90usb1287", 0x1E9782),
                    Map.entry("atmega32a", 0x1E9502),
                    Map.entry("atmega328p", 0x1E950F),
                    Map.entry("atmega328", 0x1E9514));

    private AvrSignature() {}

    /**
     * Holds what a chip says against what it should be.
     *
     * @param processor QMK's name of the chip it should be
     * @param signature its bytes as one number, first byte highest
     * @throws BootloaderRefusedException if it is another chip; a processor that is not known here
     *     is taken as it is
     */
    static void demand(String processor, int signature) throws BootloaderRefusedException {
        Integer expected = KNOWN.get(processor);
        if (expected != null && expected != signature) {
            throw new BootloaderRefusedException(
                    "signature %06X".formatted(signature),
                    "The chip is %s, not the %s it was taken for."
                            .formatted(name(signature), processor),
                    "Look whether the right board was chosen.");
        }
    }

    private static String name(int signature) {
        return KNOWN.entrySet().stream()
                .filter(each -> each.getValue() == signature)
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .map(chip -> "an " + chip)
                .orElse("one that calls itself %06X".formatted(signature));
    }
}
