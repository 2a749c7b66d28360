package org.keywright.csource;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;

/** Whatever a file holds, reading it ends, in time and memory that grow with the file alone. */
class HostileSourcesTest {

    @TempDir Path folder;

    private void readAll(String text) {
        SourceFile file = new SourceFile("it", text);
        assertThat(ConfigHeader.read(file).value()).isPresent();
        assertThat(LayoutHeaderReader.read(file).problems()).hasSizeLessThanOrEqualTo(100);
        MakeVariables variables = new MakeVariables();
        variables.read(MakeAssignment.read(file));
        variables.names().forEach(name -> assertThat(variables.find(name)).isPresent());
        LightTableReader.read(file).then(table -> table.lights(4, 4));
        LightTableReader.read(new SourceFile("it", "led_config_t g_led_config = { " + text))
                .then(table -> table.lights(4, 4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/*",
                "/**/",
                "/*/",
                "/**/\\",
                "//",
                "'",
                "\"\\",
                "\\'",
                "\\",
                "\\\n",
                "{",
                "}",
                "{{",
                "(",
                "#",
                "#define ",
                "#define A\n",
                "#define LAYOUT(\n",
                "#define LAYOUT(a,b) {{a,a},{b,b}}\n",
                "#undef\n",
                "#if 0\n",
                "#else\n",
                "A += x\n",
                "A=",
                "0x",
                "1.",
                "1e9,",
                "-",
                "0,",
                " ",
                "\n",
                "\u2028",
                "\uD800",
                "\0"
            })
    void whatRepeatsWithoutEndIsReadInProportionToItsLength(String piece) {
        String text = piece.repeat(100_000 / piece.length());
        readAll(text);
        readAll("#define A 1 " + text + "\n#define B 2\n");
        readAll("#define LAYOUT(a) " + text);
        readAll(text + "\\\n*/ #define A");
    }

    @Test
    void noiseIsReadWithoutHarm() {
        String[] pieces = {
            "#define ", "#undef ", "LAYOUT", "(", ")", "{", "}", ",", "/*", "*/", "//", "\n",
                    "\\\n",
            "'", "\"", "A", "1", "0x", " ", "+=", "?=", "=", "g_led_config", "led_config_t", ";",
                    "-"
        };
        Random random = new Random(3);
        for (int round = 0; round < 100; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 200; i++) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            readAll(text.toString());
        }
    }

    @Test
    void aHugeFileIsNotRead() throws IOException {
        Path file = folder.resolve("config.h");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(100L * 1024 * 1024);
        }
        assertThat(SourceFile.read("config.h", file).problems())
                .extracting(Problem::code)
                .containsExactly("c-too-large");
    }

    @Test
    void aBinaryFileIsReadWithAWarning() throws IOException {
        Path file = folder.resolve("config.h");
        byte[] bytes = new byte[10_000];
        new Random(1).nextBytes(bytes);
        Files.write(file, bytes);
        Checked<SourceFile> read = SourceFile.read("config.h", file);
        assertThat(read.problems()).extracting(Problem::code).containsExactly("c-not-utf-8");
        readAll(read.value().orElseThrow().text());
    }

    @Test
    void foldersAndLinksAreNoFiles() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "#define SECRET 1\n");
        Path tree = Files.createDirectories(folder.resolve("tree/config.h"));
        Path link = Files.createSymbolicLink(folder.resolve("tree/rules.mk"), secret);
        for (Path path : new Path[] {tree, link}) {
            Checked<SourceFile> read = SourceFile.read("it", path);
            assertThat(read.value()).isEmpty();
            assertThat(read.problems()).extracting(Problem::code).containsExactly("c-not-readable");
        }
        assertThat(SourceFile.read("it", folder.resolve("none")).problems()).isEmpty();
    }
}
