package org.keywright.build.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keywright.build.LogLine;

/** Logs for the history. */
class LogKeeperTest {

    private final LogKeeper keeper = new LogKeeper();

    @Test
    void aLogIsReadAsItWasWritten() throws IOException {
        keeper.add(line("compiled matrix.c", "quantum/matrix.c"));
        keeper.add(line("warning:\ta tab, ünïcode", ""));
        assertThat(LogKeeper.read(keeper.bytes())).isEqualTo(keeper.lines()).hasSize(2);
    }

    @Test
    void aLongLogKeepsItsBeginningAndItsEnd() throws IOException {
        for (int i = 0; i < 100_000; i++) {
            keeper.add(line("line %d %s".formatted(i, "x".repeat(50)), "a.c"));
        }
        List<LogLine> lines = LogKeeper.read(keeper.bytes());
        assertThat(lines.getFirst().text()).startsWith("line 0 ");
        assertThat(lines.getLast().text()).startsWith("line 99999 ");
        assertThat(lines).anyMatch(line -> line.text().contains("lines left out"));
        assertThat(lines.stream().mapToInt(line -> line.text().length()).sum()).isLessThan(3 << 20);
    }

    @Test
    void anEndlessLineIsCut() {
        keeper.add(line("x".repeat(10 << 20), ""));
        assertThat(keeper.lines().getFirst().text()).hasSizeLessThan(100_000).endsWith("…");
    }

    @Test
    void aFileThatIsNoLogIsRefused() {
        assertThatThrownBy(() -> LogKeeper.read(new byte[] {1, 2, 3}))
                .isInstanceOf(IOException.class);
    }

    private static LogLine line(String text, String origin) {
        return new LogLine(Duration.ofMillis(12), LogLine.Kind.OUTPUT, origin, text);
    }
}
