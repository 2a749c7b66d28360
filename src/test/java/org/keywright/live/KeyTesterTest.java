package org.keywright.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Presses, releases and chatter, with times that the test makes up. */
class KeyTesterTest {

    private static final long MILLI = 1_000_000;

    private final KeyTester tester = new KeyTester();
    private long now;

    private void tap(String key, long downFor, long upFor) {
        tester.press(key, now);
        now += downFor * MILLI;
        tester.release(key, now);
        now += upFor * MILLI;
    }

    @Test
    void keysAreHeldUntilTheyAreReleased() {
        tester.press("A", 0);
        tester.press("B", 1);
        assertThat(tester.held()).containsExactly("A", "B");
        tester.release("A", 2);
        assertThat(tester.held()).containsExactly("B");
        assertThat(tester.presses("A")).isEqualTo(1);
        assertThat(tester.presses("C")).isZero();
    }

    @Test
    void repetitionsOfAHeldKeyAreNoPresses() {
        tester.press("A", 0);
        assertThat(tester.press("A", 30 * MILLI)).isEmpty();
        assertThat(tester.release("B", 30 * MILLI)).isEmpty();
        assertThat(tester.presses("A")).isEqualTo(1);
    }

    @Test
    void aKeyPressedAgainTooSoonChatters() {
        tap("A", 60, 50);
        tap("A", 60, 51);
        tap("A", 60, 3);
        tap("A", 60, 500);
        assertThat(tester.chatter()).containsExactly(new Chatter("A", 2, Duration.ofMillis(3)));
        assertThat(tester.strokes().stream().filter(KeyStroke::chatter)).hasSize(2);
    }

    @Test
    void otherKeysBetweenDoNotMatter() {
        tester.press("A", 0);
        tester.release("A", 40 * MILLI);
        tester.press("B", 45 * MILLI);
        assertThat(tester.chatter()).isEmpty();
        tester.press("A", 50 * MILLI);
        assertThat(tester.chatter()).containsExactly(new Chatter("A", 1, Duration.ofMillis(10)));
    }

    @Test
    void anotherLimitJudgesThePastAnew() {
        tap("A", 60, 70);
        tap("A", 60, 20);
        tap("A", 60, 20);
        assertThat(tester.chatter().getFirst().count()).isEqualTo(1);
        tester.chatterWithin(Duration.ofMillis(80));
        assertThat(tester.chatter().getFirst().count()).isEqualTo(2);
        tester.chatterWithin(Duration.ofMillis(10));
        assertThat(tester.chatter()).isEmpty();
        assertThatThrownBy(() -> tester.chatterWithin(Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theWorstComesFirst() {
        tap("A", 60, 5);
        tap("A", 60, 900);
        tap("B", 60, 5);
        tap("B", 60, 5);
        tap("B", 60, 900);
        assertThat(tester.chatter()).extracting(Chatter::key).containsExactly("B", "A");
    }

    @Test
    void whenTheWindowWasElsewhereNothingIsHeldAndNothingChatters() {
        tester.press("A", 0);
        tester.release("A", 10);
        tester.press("B", 11);
        tester.forgetHeld();
        assertThat(tester.held()).isEmpty();
        tester.press("A", 20);
        assertThat(tester.chatter()).isEmpty();
    }

    @Test
    void strokesSayHowLongAndAreBounded() {
        tester.press("A", 0);
        assertThat(tester.release("A", 80 * MILLI).orElseThrow().after())
                .hasValue(Duration.ofMillis(80));
        now = MILLI * 1000;
        for (int i = 0; i < 1000; i++) {
            tap("B", 60, 60);
        }
        assertThat(tester.strokes()).hasSize(KeyTester.MOST_STROKES);
        tester.reset();
        assertThat(tester.strokes()).isEmpty();
        assertThat(tester.keys()).isZero();
    }

    @Test
    void aClockThatGoesBackIsNoFailure() {
        tester.press("A", 100);
        tester.release("A", 50);
        assertThat(tester.press("A", 20).orElseThrow().after()).hasValue(Duration.ZERO);
    }
}
