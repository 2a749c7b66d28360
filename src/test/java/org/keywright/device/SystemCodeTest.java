package org.keywright.device;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Numbers of operating systems, and what they mean. */
class SystemCodeTest {

    @ParameterizedTest
    @CsvSource({
        "LINUX, 13, DENIED",
        "LINUX, 1, DENIED",
        "LINUX, 16, BUSY",
        "LINUX, 11, BUSY",
        "LINUX, 19, GONE",
        "LINUX, 2, GONE",
        "LINUX, 108, GONE",
        "LINUX, 32, STALLED",
        "LINUX, 110, TIMEOUT",
        "LINUX, 71, UNKNOWN",
        "LINUX, 0, UNKNOWN",
        "WINDOWS, 5, BUSY",
        "WINDOWS, 2, GONE",
        "WINDOWS, 1167, GONE",
        "WINDOWS, 31, STALLED",
        "WINDOWS, 121, TIMEOUT",
        "WINDOWS, 87, DRIVER",
        "MAC, 13, DENIED",
        "MAC, -536870174, DENIED",
        "MAC, -536870203, BUSY",
        "MAC, -536870208, GONE",
        "MAC, -536854449, STALLED",
        "MAC, -536854447, TIMEOUT",
    })
    void aNumberIsNamedForWhatHappened(SystemCode system, int code, Trouble trouble) {
        assertThat(system.trouble(code)).isEqualTo(trouble);
    }

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void everyTroubleHasASentenceAndKeepsWhatTheLibrarySaid(Trouble trouble) {
        DeviceException said = trouble.about("Atmel DFU", new IllegalStateException("code 71"));
        assertThat(said).hasMessageContaining("Atmel DFU").hasMessageContaining("(code 71)");
        assertThat(said.getMessage().charAt(0)).isUpperCase();
    }

    @Test
    void everyTroubleHasAnExceptionOfItsOwn() {
        assertThat(
                        java.util.Arrays.stream(Trouble.values())
                                .map(t -> t.about("it", null).getClass()))
                .doesNotHaveDuplicates();
    }
}
