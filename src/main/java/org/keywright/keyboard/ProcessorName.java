package org.keywright.keyboard;

import java.util.Locale;

/** How a processor is written before a person. */
public final class ProcessorName {

    private ProcessorName() {}

    /**
     * As its maker writes it: {@code ATmega32U4}, {@code RP2040}.
     *
     * @param name QMK's name
     */
    public static String spelled(String name) {
        return name.toUpperCase(Locale.ROOT)
                .replace("ATMEGA", "ATmega")
                .replace("ATTINY", "ATtiny")
                .replace("ATXMEGA", "ATxmega");
    }
}
