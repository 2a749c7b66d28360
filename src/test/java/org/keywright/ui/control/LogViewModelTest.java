package org.keywright.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.keywright.build.LogLine;

class LogViewModelTest {

    private final LogViewModel log = new LogViewModel();

    @Test
    void theEndIsFollowedUntilSomethingIsFound() {
        add("one", "two");
        assertThat(log.followProperty().get()).isTrue();
        log.onFind("one");
        assertThat(log.followProperty().get()).isFalse();
    }

    @Test
    void findingGoesRoundInBothDirectionsWhateverTheCase() {
        add("Error here", "fine", "an error there");
        log.onFind("eRRor");
        assertThat(log.foundProperty().get()).isZero();
        assertThat(log.countProperty().get()).isEqualTo("1 of 2");
        log.onNext();
        assertThat(log.foundProperty().get()).isEqualTo(2);
        log.onNext();
        assertThat(log.foundProperty().get()).isZero();
        log.onPrevious();
        assertThat(log.foundProperty().get()).isEqualTo(2);
        assertThat(log.countProperty().get()).isEqualTo("2 of 2");
    }

    @Test
    void whatIsNotThereIsSaidAndNothingIsLeft() {
        add("one");
        log.onFind("two");
        assertThat(log.countProperty().get()).isEqualTo("Not found");
        log.onNext();
        log.onPrevious();
        assertThat(log.foundProperty().get()).isEqualTo(-1);
        assertThat(log.followProperty().get()).isTrue();
    }

    @Test
    void newLinesAreFoundToo() {
        log.onFind("warning");
        add("a warning");
        assertThat(log.countProperty().get()).isEqualTo("1 line");
        log.onNext();
        assertThat(log.foundProperty().get()).isZero();
    }

    @Test
    void commandsAreShownOnlyToThoseWhoWantThem() {
        log.add(List.of(line(LogLine.Kind.COMMAND, "avr-gcc -c"), line(LogLine.Kind.NOTE, "done")));
        assertThat(log.text()).isEqualTo("done");
        log.commandsProperty().set(true);
        assertThat(log.text()).isEqualTo("avr-gcc -c\ndone");
    }

    @Test
    void theOldestLinesGoAndTheFindStaysOnItsLine() {
        log.add(numbered(0, LogViewModel.MOST_LINES));
        log.onFind("line 500;");
        log.add(numbered(LogViewModel.MOST_LINES, 100));
        assertThat(log.lines()).hasSize(LogViewModel.MOST_LINES);
        assertThat(log.lines().get(log.foundProperty().get()).text()).isEqualTo("line 500;");
        log.add(numbered(0, 3 * LogViewModel.MOST_LINES));
        assertThat(log.lines()).hasSize(LogViewModel.MOST_LINES);
    }

    private static List<LogLine> numbered(int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(i -> line(LogLine.Kind.OUTPUT, "line " + i + ";"))
                .toList();
    }

    private void add(String... texts) {
        log.add(Arrays.stream(texts).map(text -> line(LogLine.Kind.OUTPUT, text)).toList());
    }

    private static LogLine line(LogLine.Kind kind, String text) {
        return new LogLine(Duration.ZERO, kind, "", text);
    }
}
