package org.keywright.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;

/** C and make files that mean harm spoil neither the program nor other keyboards. */
class HostileLegacyTest {

    @TempDir Path folder;

    private TreeFixture tree() {
        return new TreeFixture(folder).withSmall("small", "\"debounce\": 5");
    }

    private static void assertReported(Checked<Value.Table> read, String... codes) {
        assertThat(read.value()).isPresent();
        assertThat(read.problems()).extracting(Problem::code).containsExactly(codes);
        assertThat(read.problems()).allSatisfy(p -> assertThat(p.advice()).isNotEmpty());
    }

    @Test
    void linksThatLeadOutOfTheTreeAreNotFollowed() throws IOException {
        TreeFixture tree = tree();
        Path secret = Files.writeString(folder.resolve("secret"), "#define TAPPING_TERM 999\n");
        Files.createSymbolicLink(folder.resolve("keyboards/small/config.h"), secret);
        Files.createSymbolicLink(folder.resolve("keyboards/small/rules.mk"), secret);
        Checked<Value.Table> read = tree.resolve("small");
        assertReported(read, "c-not-readable", "c-not-readable");
        assertThat(read.value().orElseThrow().find("tapping")).isEmpty();
    }

    @Test
    void aFolderInPlaceOfAFileIsReported() throws IOException {
        TreeFixture tree = tree();
        Files.createDirectories(folder.resolve("keyboards/small/config.h"));
        Files.createDirectories(folder.resolve("keyboards/small/small.h"));
        assertReported(tree.resolve("small"), "c-not-readable", "c-not-readable");
    }

    @Test
    void aHundredMegabytesAreNotRead() throws IOException {
        TreeFixture tree = tree();
        Path file = folder.resolve("keyboards/small/rules.mk");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(100L * 1024 * 1024);
        }
        assertReported(tree.resolve("small"), "c-too-large");
    }

    @Test
    void tensOfThousandsOfSwitchesAreNoWork() {
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            rules.append("A").append(i).append("_ENABLE = yes\n");
        }
        Checked<Value.Table> read =
                tree().with("keyboards/small/rules.mk", rules.toString()).resolve("small");
        assertThat(read.value().orElseThrow().table("features").members())
                .hasSize(50_000)
                .containsKey("a49999");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MATRIX_ROW_PINS            | c-value-shape",
                "DIRECT_PINS { A, B }       | c-value-shape",
                "SECURE_UNLOCK_SEQUENCE {{a,b}} | c-value-shape",
                "COMBO_TERM 0x10           | unreadable-c-value",
                "PRODUCT_ID 0xFFFFFFFFFF    | c-name-outdated",
                "MANUFACTURER \"$(shell touch /tmp/x)\" | c-name-outdated"
            })
    void everyOddValueEndsInAProblem(String definition, String code) {
        Checked<Value.Table> read =
                tree().with("keyboards/small/config.h", "#define " + definition + "\n")
                        .resolve("small");
        assertThat(read.problems()).extracting(Problem::code).contains(code);
        assertThat(read.problems().getFirst().location().describe())
                .startsWith("keyboards/small/config.h:1:1");
    }

    @Test
    void encodersNeedBothOfTheirPins() {
        String header =
                "#define ENCODER_A_PINS { B1, B2 }\n#define ENCODER_B_PINS { B3 }\n"
                        + "#define ENCODER_A_PINS_RIGHT { B1 }\n#define ENCODER_B_PINS_RIGHT { B3 }\n"
                        + "#define ENCODER_RESOLUTION four\n";
        assertReported(
                tree().with("keyboards/small/config.h", header).resolve("small"),
                "c-value-shape",
                "c-value-shape");
    }
}
