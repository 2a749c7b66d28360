package org.keywright.live.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Reports become lines, however they are cut. */
class LineAssemblerTest {

    private final LineAssembler assembler = new LineAssembler();

    private List<String> feed(String text) {
        return feed(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> feed(byte[] bytes) {
        return assembler.feed(bytes).stream().map(LineAssembler.Line::text).toList();
    }

    @Test
    void aLineMayNeedSeveralReportsAndAReportMayHoldSeveralLines() {
        assertThat(feed("one li\0\0\0")).isEmpty();
        assertThat(feed("ne\ntwo\r\nthr\0")).containsExactly("one line", "two");
        assertThat(feed("ee\n")).containsExactly("three");
    }

    @Test
    void charactersCutAnywhereAreWhole() {
        String text = "Größe 😀 ✓ ende\n";
        byte[] all = text.getBytes(StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>();
        for (byte each : all) {
            lines.addAll(feed(new byte[] {each}));
        }
        assertThat(lines).containsExactly("Größe 😀 ✓ ende");
    }

    @Test
    void brokenUtf8BecomesReplacementCharacters() {
        assertThat(feed(new byte[] {(byte) 0xC3, '\n', (byte) 0xFF, 'x', '\n'}))
                .containsExactly("\uFFFD", "\uFFFDx");
    }

    @Test
    void aPauseShowsWhatIsThereAndACutCharacterWaits() {
        feed(new byte[] {'a', (byte) 0xC3});
        assertThat(assembler.pause()).hasValue(new LineAssembler.Line("a", false));
        assertThat(assembler.pause()).isEmpty();
        assertThat(feed(new byte[] {(byte) 0xA4, '\n'})).containsExactly("ä");
    }

    @Test
    void theEndShowsWhatWasCut() {
        feed(new byte[] {'a', (byte) 0xC3});
        assertThat(assembler.end()).hasValue(new LineAssembler.Line("a\uFFFD", false));
    }

    @Test
    void aLineWithoutEndComesInPieces() {
        List<String> pieces = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            pieces.addAll(feed("0123456789abcdef0123456789abcdef"));
        }
        assertThat(pieces)
                .hasSizeBetween(31, 32)
                .allMatch(p -> p.length() <= LineAssembler.LONGEST + 8);
    }

    @Test
    void noiseLosesNoLineEndAndNeverFails() {
        Random random = new Random(5);
        int ends = 0;
        int lines = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] report = new byte[32];
            random.nextBytes(report);
            for (byte each : report) {
                ends += each == '\n' ? 1 : 0;
            }
            lines += (int) assembler.feed(report).stream().filter(l -> l.whole()).count();
        }
        assertThat(lines).isEqualTo(ends);
    }

    @Test
    void carriageReturnsAreShownUnlessALineEndFollows() {
        assertThat(feed("a\rb\r\n")).containsExactly("a␍b");
        assertThat(feed(Arrays.copyOf("\r".getBytes(StandardCharsets.UTF_8), 32))).isEmpty();
        assertThat(feed("\n")).containsExactly("");
    }
}
