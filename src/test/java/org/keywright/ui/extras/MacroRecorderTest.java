package org.keywright.ui.extras;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keywright.keymap.Macro;

/** Keys that were pressed become the fewest steps that do the same. */
class MacroRecorderTest {

    private final MacroRecorder recorder = new MacroRecorder();
    private long now;

    @Test
    void lettersAreAText() {
        type("KC_H", "KC_I", "KC_SPC", "KC_2");
        assertThat(recorder.steps(false)).containsExactly(new Macro.Type("hi 2"));
    }

    @Test
    void shiftedLettersAreCapitals() {
        down("KC_LSFT");
        type("KC_H");
        up("KC_LSFT");
        type("KC_I");
        assertThat(recorder.steps(false)).containsExactly(new Macro.Type("Hi"));
    }

    @Test
    void aShortcutIsOneTap() {
        down("KC_LCTL");
        down("KC_LSFT");
        type("KC_T");
        up("KC_LSFT");
        up("KC_LCTL");
        type("KC_ENT");
        assertThat(recorder.steps(false)).containsExactly(tap("LCTL", "LSFT", "T"), tap("ENT"));
    }

    @Test
    void aModifierThatHoldsThroughSeveralKeysGoesDownAndUp() {
        down("KC_LALT");
        type("KC_TAB", "KC_TAB");
        up("KC_LALT");
        assertThat(recorder.steps(false))
                .containsExactly(keys("down", "LALT"), tap("TAB"), tap("TAB"), keys("up", "LALT"));
    }

    @Test
    void keysThatOverlapStayApart() {
        down("KC_A");
        down("KC_B");
        up("KC_A");
        up("KC_B");
        assertThat(recorder.steps(false))
                .containsExactly(
                        keys("down", "A"), keys("down", "B"), keys("up", "A"), keys("up", "B"));
    }

    @Test
    void aModifierAloneIsTapped() {
        type("KC_LGUI");
        assertThat(recorder.steps(false)).containsExactly(tap("LGUI"));
    }

    @Test
    void whatIsStillDownIsLetGoAtTheEnd() {
        down("KC_LCTL");
        down("KC_LSFT");
        assertThat(recorder.steps(false))
                .containsExactly(keys("down", "LCTL"), tap("LSFT"), keys("up", "LCTL"));
    }

    @Test
    void repeatsAndKeysFromBeforeAreNothing() {
        recorder.release("KC_ENT", now);
        down("KC_ESC");
        down("KC_ESC");
        up("KC_ESC");
        assertThat(recorder.steps(false)).containsExactly(tap("ESC"));
        assertThat(recorder.presses()).isEqualTo(1);
    }

    @Test
    void pausesAreKeptWhereTheyAreWanted() {
        type("KC_A");
        now += 250;
        type("KC_B");
        assertThat(recorder.steps(true))
                .containsExactly(new Macro.Type("a"), new Macro.Delay(255), new Macro.Type("b"));
        assertThat(recorder.steps(false)).containsExactly(new Macro.Type("ab"));
    }

    private void type(String... keys) {
        for (String key : keys) {
            down(key);
            up(key);
        }
    }

    private void down(String key) {
        now += 5;
        recorder.press(key, now);
    }

    private void up(String key) {
        now += 5;
        recorder.release(key, now);
    }

    private static Macro.Step tap(String... keys) {
        return new Macro.Keys("tap", List.of(keys));
    }

    private static Macro.Step keys(String action, String key) {
        return new Macro.Keys(action, List.of(key));
    }
}
