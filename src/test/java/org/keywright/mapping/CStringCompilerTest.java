package org.keywright.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The compiler is the referee for what a literal means, with trigraphs switched on. */
class CStringCompilerTest {

    @Test
    void theCompilerReadsEveryLiteralAsTheTextItWasMadeOf(@TempDir Path folder)
            throws IOException, InterruptedException {
        Assumptions.assumeTrue(run(folder, "gcc", "--version").isPresent(), "no gcc");
        List<String> texts = texts();
        StringBuilder source = new StringBuilder("#include <stdio.h>\n#include <wchar.h>\n");
        source.append("static void narrow(const char *s, int n) { while (n--) printf(\"%02x\",");
        source.append(" (unsigned char)*s++); puts(\"\"); }\n");
        source.append("static void wide(const wchar_t *s) { while (*s) printf(\"%08x\",");
        source.append(" (unsigned)*s++); puts(\"\"); }\nint main(void) {\n");
        for (String text : texts) {
            String literal = CString.literal(text).orElseThrow();
            source.append("narrow(" + literal + ", sizeof(" + literal + ") - 1);\n");
            source.append("wide(L" + literal + ");\n");
        }
        Path file = Files.writeString(folder.resolve("literals.c"), source + "}\n");
        String program = folder.resolve("literals").toString();
        assertThat(run(folder, "gcc", "-std=c11", "-w", "-o", program, file.toString()))
                .contains("");
        List<String> lines = run(folder, program).orElseThrow().lines().toList();
        assertThat(lines).hasSize(2 * texts.size());
        for (int i = 0; i < texts.size(); i++) {
            assertThat(lines.get(2 * i)).isEqualTo(bytes(texts.get(i)));
            assertThat(lines.get(2 * i + 1)).isEqualTo(points(texts.get(i)));
        }
    }

    private static List<String> texts() {
        String pieces = "\"\\?=/()'<>!-\n\r\t aZ079$`%{}#\u0007\u001B\u007F\u00A0öΨ\u202E";
        Random random = new Random(20260719);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(10); length >= 0; length--) {
                int pick = random.nextInt(pieces.length() + 1);
                text.append(pick == pieces.length() ? "😀" : pieces.charAt(pick));
            }
            texts.add(text.toString());
        }
        return texts;
    }

    private static String bytes(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String points(String text) {
        StringBuilder points = new StringBuilder();
        text.codePoints().forEach(p -> points.append("%08x".formatted(p)));
        return points.toString();
    }

    private static java.util.Optional<String> run(Path folder, String... command)
            throws InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command)
                            .directory(folder.toFile())
                            .redirectErrorStream(true)
                            .start();
            String said =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0
                    ? java.util.Optional.of(said)
                    : java.util.Optional.empty();
        } catch (IOException notThere) {
            return java.util.Optional.empty();
        }
    }
}
