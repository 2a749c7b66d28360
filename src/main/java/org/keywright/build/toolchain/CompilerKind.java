package org.keywright.build.toolchain;

import java.util.List;
import java.util.stream.Stream;

/**
 * A family of compilers: what is asked of one before it is believed.
 *
 * @param driver the program that stands for all's name
 * @param oldestMajor the oldest release that is accepted
 * @param oldestMinor its second number
 * @param library the C library's name, for people
 * @param library the C library's name, for people
 * @param options how a small program is compiled and linked
 * @param question text that the preprocessor answers with the versions
 * @param program a small program that uses the C library
 */
record CompilerKind(
        String driver,
        int oldestMajor,
        int oldestMinor,
        String library,
        List<String> options,
        String question,
        String program) {

    /** 5.4 is Debian's, the oldest that QMK of today was seen to build with. */
    static final CompilerKind AVR =
            new CompilerKind(
                    "avr-gcc",
                    5,
                    4,
                    "avr-libc",
                    List.of("-mmcu=atmega32u4", "-Os", "-flto"),
                    """
                    #include <avr/version.h>
                    KEYWRIGHT __GNUC__ __GNUC_MINOR__ __GNUC_PATCHLEVEL__ __AVR_LIBC_VERSION_STRING__
                    """,
                    """
                    #include <avr/interrupt.h>
                    #include <avr/io.h>
                    #include <avr/pgmspace.h>
                    static const char text[] PROGMEM = "keywright";
                    ISR(TIMER0_COMPA_vect) { PORTB ^= pgm_read_byte(text); }
                    int main(void) { DDRB = 1; sei(); for (;;) { } }
                    """);

    /** 10 is the oldest release that distributions still give; 12 is what was tried most. */
    static final CompilerKind ARM =
            new CompilerKind(
                    "arm-none-eabi-gcc",
                    10,
                    0,
                    "newlib",
                    List.of(
                            "-mcpu=cortex-m0plus",
                            "-mthumb",
                            "-Os",
                            "--specs=nano.specs",
                            "--specs=nosys.specs"),
                    """
                    #include <_newlib_version.h>
                    KEYWRIGHT __GNUC__ __GNUC_MINOR__ __GNUC_PATCHLEVEL__ _NEWLIB_VERSION
                    """,
                    """
                    #include <stdint.h>
                    #include <stdio.h>
                    #include <string.h>
                    static char text[16];
                    int main(void) {
                        uint32_t volatile divisor = 3;
                        snprintf(text, sizeof text, "%u", (unsigned)(100u / divisor));
                        return (int)strlen(text);
                    }
                    """);

    CompilerKind {
        options = List.copyOf(options);
    }

    /** A call of the driver with its usual options. */
    List<String> words(String... more) {
        return Stream.of(List.of(driver), options, List.of(more)).flatMap(List::stream).toList();
    }
}
