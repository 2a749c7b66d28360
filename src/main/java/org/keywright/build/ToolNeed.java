package org.keywright.build;

import java.util.Locale;
import java.util.Optional;

/** A toolchain a build asks for: programs that come together and are installed together. */
public enum ToolNeed {
    /** Compiler, C library and binary tools for AVR processors. */
    AVR("avr-gcc", "avr-gcc and avr-libc"),
    /** Compiler, C library and binary tools for ARM Cortex-M processors. */
    ARM("arm-none-eabi-gcc", "arm-none-eabi-gcc with newlib"),
    /** {@code make}, a POSIX shell and the small tools that makefiles call. */
    MAKE("make", "GNU make, and a POSIX shell with its usual tools");

    private final String id;
    private final String parts;

    ToolNeed(String id, String parts) {
        this.id = id;
        this.parts = parts;
    }

    /** Its name for users, in manifests and on the command line: that of its main program. */
    public String id() {
        return id;
    }

    /** What a user does to have it without us. */
    public String advice() {
        return "Install %s, so that %s is on the PATH.".formatted(parts, id);
    }

    /** The one of that name. */
    public static Optional<ToolNeed> find(String id) {
        for (ToolNeed need : values()) {
            if (need.id.equals(id)) {
                return Optional.of(need);
            }
        }
        return Optional.empty();
    }

    /**
     * The compiler for a processor.
     *
     * @param processor QMK's name: {@code atmega32u4}, {@code STM32F303}, {@code RP2040}
     * @return absent for a family no compiler is known for, such as RISC-V
     */
    public static Optional<ToolNeed> compilerFor(String processor) {
        String name = processor.toLowerCase(Locale.ROOT);
        if (name.matches("(atmega|attiny|at90usb).*")) {
            return Optional.of(AVR);
        }
        return name.matches("(cortex-m|stm32|rp2|mkl?\\d|wb32|at32|mimxrt).*")
                ? Optional.of(ARM)
                : Optional.empty();
    }
}
