package org.keywright.csource;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Matrix sizes that are written as sums. */
class ArithmeticTest {

    @ParameterizedTest
    @CsvSource({
        "6, 6",
        "(5 * 2), 10",
        "1 + 2 * 3, 7",
        "8 - 3 - 2, 3",
        "2^6, 4",
        "1 + 2 ^ 3, 0",
        "2**6, 64",
        "2 ** 3 ** 2, 512",
        "-2 ** 2, -4",
        "- -4, 4",
        "10 / 2, 5.0",
        "9 / 2 + 1, 5.5",
        "4 * 3 / 2, 6.0"
    })
    void sumsAreWorkedOutAsTheReferenceDoes(String text, String expected) {
        assertThat(Arithmetic.value(text).map(LightsText::of)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ROWS",
                "4 +",
                "(4",
                "4)",
                "4 4",
                "1 / 0",
                "2 ** -1",
                "2 ** 9999",
                "5.0 ^ 1 x",
                "__import__('os')",
                "4 % 2",
                "1 << 2",
                "4 / 2 ^ 1"
            })
    void anythingElseIsNoNumber(String text) {
        assertThat(Arithmetic.value(text)).isEmpty();
    }

    @Test
    void nestingAndLengthAreBounded() {
        assertThat(Arithmetic.value("(".repeat(40) + "1" + ")".repeat(40))).isPresent();
        assertThat(Arithmetic.value("(".repeat(400) + "1" + ")".repeat(400))).isEmpty();
        assertThat(Arithmetic.value("-".repeat(900) + "1")).isEmpty();
        assertThat(Arithmetic.value("9**60".repeat(1) + "**60")).isEmpty();
        assertThat(Arithmetic.value("1+".repeat(1_000_000) + "1")).isEmpty();
    }
}
