package org.keywright.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.keywright.device.DeviceIdentity;
import org.keywright.device.UsbId;
import org.keywright.keyboard.Layout;
import org.keywright.live.LiveKeyboard;
import org.keywright.live.MatrixEvent;
import org.keywright.live.SentKeys;
import org.keywright.ui.Boards;
import org.keywright.ui.control.CapLook;
import org.keywright.ui.fx.Background;

/** The key tester without a window. */
class TesterViewModelTest {

    private static final long MILLI = 1_000_000;
    private static final Layout GRID = Boards.grid("LAYOUT", 2, 3);
    private static final LiveKeyboard KEYBOARD =
            new LiveKeyboard(DeviceIdentity.of(new UsbId(0x1209, 1)), "/dev/hidraw1");

    private Consumer<MatrixEvent> switches = event -> {};
    private boolean closed;
    private final TesterViewModel tester =
            new TesterViewModel(
                    new TesterSubject(
                            Boards.keyboard(GRID),
                            GRID,
                            Collections.nCopies(6, CapLook.blank()),
                            new SentKeys(
                                    Boards.keymap(GRID, "KC_A KC_LSFT KC_RSFT KC_1 KC_ENT MO(1)"),
                                    Boards.keycodes(),
                                    0)),
                    (keyboard, listener) -> {
                        switches = listener;
                        return Optional.of(() -> closed = true);
                    },
                    Background.direct());

    private TesterViewModel.TestedKey key(int number) {
        return tester.drawnKeys().get(number);
    }

    private void move(int row, int column, boolean down, long millis) {
        switches.accept(new MatrixEvent.Moved(KEYBOARD, row, column, down, millis * MILLI));
    }

    @Test
    void aKeyOfTheWindowLightsUpTheKeyThatSendsIt() {
        tester.onKey("A", true, 0);
        assertThat(key(0)).isEqualTo(new TesterViewModel.TestedKey(true, 1, 0));
        tester.onKey("A", false, MILLI);
        assertThat(key(0)).isEqualTo(new TesterViewModel.TestedKey(false, 1, 0));
        assertThat(tester.summaryProperty().get()).startsWith("1 of 6 keys pressed");
        tester.onKey("DIGIT1", true, 0);
        assertThat(key(3).held()).isTrue();
        assertThat(tester.summaryProperty().get()).contains("held: 1");
    }

    @Test
    void keysThatArriveAlikeLightUpTogether() {
        tester.onKey("SHIFT", true, 0);
        assertThat(key(1).held()).isTrue();
        assertThat(key(2).held()).isTrue();
    }

    @Test
    void aKeyThatNoKeySendsIsInTheListOfStrokes() {
        tester.onKey("F24", true, 0);
        assertThat(tester.strokes()).hasSize(1);
        assertThat(tester.drawnKeys()).noneMatch(TesterViewModel.TestedKey::held);
    }

    @Test
    void chatterIsCountedOnItsKeyAndJudgedAnew() {
        tester.onKey("A", true, 0);
        tester.onKey("A", false, 50 * MILLI);
        tester.onKey("A", true, 70 * MILLI);
        assertThat(key(0).chatters()).isEqualTo(1);
        assertThat(tester.chatter()).hasSize(1);
        tester.withinProperty().set(10);
        assertThat(tester.chatter()).isEmpty();
        tester.onReset();
        assertThat(key(0).presses()).isZero();
    }

    @Test
    void switchesAreKnownByTheirPlaceWhateverTheySend() {
        tester.sourceProperty().set(TesterViewModel.Source.SWITCHES);
        switches.accept(new MatrixEvent.Watching(KEYBOARD, 13));
        move(1, 2, true, 0);
        assertThat(key(5).held()).isTrue();
        move(3, 3, true, 5);
        assertThat(tester.strokes()).hasSize(2);
        switches.accept(new MatrixEvent.Left(KEYBOARD));
        assertThat(key(5).held()).isFalse();
        assertThat(tester.switchesProperty().get()).contains("gone");
    }

    @Test
    void aLockedKeyboardIsNoticedByKeysThatArriveAllTheSame() {
        tester.sourceProperty().set(TesterViewModel.Source.SWITCHES);
        switches.accept(new MatrixEvent.Watching(KEYBOARD, 13));
        tester.onKey("A", true, 0);
        assertThat(tester.switchesProperty().get()).contains("VIA_INSECURE");
        assertThat(key(0).presses()).isZero();
    }

    @Test
    void anotherSourceBeginsAnewAndLetsTheKeyboardGo() {
        tester.onKey("A", true, 0);
        tester.sourceProperty().set(TesterViewModel.Source.SWITCHES);
        assertThat(key(0).presses()).isZero();
        Consumer<MatrixEvent> old = switches;
        tester.sourceProperty().set(TesterViewModel.Source.WINDOW);
        assertThat(closed).isTrue();
        old.accept(new MatrixEvent.Moved(KEYBOARD, 0, 0, true, 0));
        assertThat(key(0).held()).isFalse();
    }

    @Test
    void aWindowInTheBackgroundHoldsNoKey() {
        tester.onKey("A", true, 0);
        tester.onFocusLost();
        assertThat(key(0).held()).isFalse();
    }
}
