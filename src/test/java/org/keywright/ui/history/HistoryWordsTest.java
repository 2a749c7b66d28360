package org.keywright.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.keywright.build.BuildRecord;

class HistoryWordsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void aTimeIsAsShortAsItIsClear() {
        assertThat(when("2026-03-02T08:05:00Z")).isEqualTo("Today, 08:05");
        assertThat(when("2026-03-01T23:59:00Z")).isEqualTo("Yesterday, 23:59");
        assertThat(when("2026-02-28T12:00:00Z")).isEqualTo("28 Feb 2026, 12:00");
    }

    @Test
    void aTreeIsSaidWithItsCommitAndAFailureWithoutASize() {
        BuildRecord failed = new FakeBuilds().add("dz60", BuildRecord.Outcome.FAILED);
        assertThat(HistoryWords.firmware(failed.subject())).isEqualTo("qmk · 01234567");
        assertThat(HistoryWords.size(failed)).isEmpty();
        assertThat(HistoryWords.outcome(failed)).isEqualTo("Failed");
        assertThat(HistoryWords.duration(failed)).isEqualTo("2.3 s");
    }

    private static String when(String instant) {
        return HistoryWords.when(Instant.parse(instant), NOW, ZoneOffset.UTC);
    }
}
