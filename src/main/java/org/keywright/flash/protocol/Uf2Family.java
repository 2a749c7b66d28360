package org.keywright.flash.protocol;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.keywright.firmware.Uf2Target;

/**
 * What drives want to read in a UF2 file to believe that it is for their chip (the public list of
 * the format's authors).
 */
enum Uf2Family {
    RP2040("RP2040", 0xE48BFF56L),
    RP2350("RP2350", 0xE48BFF59L),
    STM32F0("STM32F0", 0x647824B6L),
    STM32F1("STM32F1", 0x5EE21072L),
    STM32F3("STM32F3", 0x6B846188L),
    STM32F4("STM32F4", 0x57755A57L),
    STM32G0("STM32G0", 0x300F5633L),
    STM32G4("STM32G4", 0x4C71240AL),
    STM32L4("STM32L4", 0x00FF6919L),
    STM32H7("STM32H7", 0x6DB66082L),
    GD32VF103("GD32VF103", 0x9AF03E33L),
    AT32F415("AT32F415", 0xA0C97B8EL);

    private final String processors;
    private final long number;

    Uf2Family(String processors, long number) {
        this.processors = processors;
        this.number = number;
    }

    /** The family of a processor by QMK's name. */
    static Optional<Uf2Family> of(String processor) {
        String name = processor.toUpperCase(Locale.ROOT);
        return Arrays.stream(values()).filter(f -> name.startsWith(f.processors)).findFirst();
    }

    /** For the writer of files. */
    Uf2Target target() {
        return new Uf2Target(number, Optional.empty());
    }

    /** Bytes that have to be given together. */
    int unit() {
        // The chip's ROM erases 4 KiB at a time and gets it wrong where a file has only a part of
        // them with more behind (erratum RP2040-E14).
        return this == RP2040 ? 4096 : 256;
    }
}
