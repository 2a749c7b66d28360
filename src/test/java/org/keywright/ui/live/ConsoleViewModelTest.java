package org.keywright.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keywright.application.Watch;
import org.keywright.device.DeviceIdentity;
import org.keywright.device.UsbId;
import org.keywright.live.ConsoleEvent;
import org.keywright.live.ConsoleTime;
import org.keywright.live.LiveKeyboard;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;
import org.keywright.ui.control.DeviceAccess;
import org.keywright.ui.fx.Background;

/** The console without a window. */
class ConsoleViewModelTest {

    private static final ConsoleTime NOW = new ConsoleTime(Instant.EPOCH, Duration.ZERO);
    private static final LiveKeyboard ONE = keyboard("One", 1);
    private static final LiveKeyboard TWO = keyboard("Two", 2);

    private final AtomicReference<String> saved = new AtomicReference<>("");
    private Consumer<ConsoleEvent> keyboards = event -> {};
    private boolean closed;
    private final ConsoleViewModel console =
            new ConsoleViewModel(new Keyboards(), Background.direct());

    private static LiveKeyboard keyboard(String name, int product) {
        UsbId id = new UsbId(0xFEED, product);
        return new LiveKeyboard(new DeviceIdentity(id, 0, "", name, ""), "/dev/" + name);
    }

    @BeforeEach
    void open() {
        console.timestampsProperty().set(false);
        console.onOpen();
    }

    private void print(LiveKeyboard keyboard, String text) {
        keyboards.accept(new ConsoleEvent.Printed(keyboard, NOW, text, true));
    }

    @Test
    void linesAreNamedOnceSeveralKeyboardsPrint() {
        print(ONE, "a");
        assertThat(console.text()).isEqualTo("a\n");
        print(TWO, "b");
        assertThat(console.text()).isEqualTo("One: a\nTwo: b\n");
    }

    @Test
    void aFilterHidesLinesAndAWrongOneKeepsTheLast() {
        print(ONE, "alpha");
        print(ONE, "beta");
        console.onFilter("/^b/");
        assertThat(console.text()).isEqualTo("beta\n");
        console.onFilter("/(/");
        assertThat(console.wrongFilterProperty().get()).contains("not closed");
        assertThat(console.text()).isEqualTo("beta\n");
        console.onFilter("");
        assertThat(console.lines()).hasSize(2);
        assertThat(console.wrongFilterProperty().get()).isEmpty();
    }

    @Test
    void whatComesInAPauseIsShownAfterIt() {
        console.pausedProperty().set(true);
        print(ONE, "a");
        assertThat(console.lines()).isEmpty();
        assertThat(console.statusProperty().get()).contains("paused");
        console.pausedProperty().set(false);
        assertThat(console.lines()).hasSize(1);
    }

    @Test
    void memoryStaysBoundedAndWhatIsLostIsCounted() {
        console.pausedProperty().set(true);
        for (int i = 0; i < 50_000; i++) {
            print(ONE, "line");
        }
        console.pausedProperty().set(false);
        assertThat(console.lines()).hasSize(ConsoleLog.MOST_LINES);
        assertThat(console.statusProperty().get()).contains("30,000 lines");
        for (int i = 0; i < 50_000; i++) {
            print(ONE, "line " + i);
        }
        assertThat(console.lines()).hasSizeLessThan(ConsoleLog.MOST_LINES + 2_100);
        assertThat(console.line(console.lines().getLast())).isEqualTo("line 49999");
    }

    @Test
    void permissionIsAskedForUntilTheKeyboardIsHeardOrGone() {
        Problem denied = Problem.error("device-denied", new Location.Everywhere(), "no", "rules");
        keyboards.accept(new ConsoleEvent.Failed(ONE, NOW, denied));
        assertThat(console.accessProperty().get().problems()).containsExactly(denied);
        assertThat(console.rulesHelp()).isTrue();
        keyboards.accept(new ConsoleEvent.Opened(ONE, NOW));
        assertThat(console.accessProperty().get().problems()).isEmpty();
        assertThat(console.rulesHelp()).isFalse();
        assertThat(console.statusProperty().get()).isEqualTo("Listening to One");
        keyboards.accept(new ConsoleEvent.Closed(ONE, NOW));
        assertThat(console.statusProperty().get()).isEqualTo("No keyboard is heard");
    }

    @Test
    void closingTheConsoleIsNotToldAsAKeyboardThatIsGone() {
        print(ONE, "a");
        console.onClose();
        keyboards.accept(new ConsoleEvent.Closed(ONE, NOW));
        console.onOpen();
        assertThat(console.text()).isEqualTo("a\n");
    }

    @Test
    void clearedAndSavedIsWhatIsShown() {
        console.timestampsProperty().set(true);
        print(ONE, "a");
        console.onSave();
        assertThat(saved.get()).matches("\\d\\d:\\d\\d:\\d\\d\\.000  a\n");
        console.onClear();
        assertThat(console.lines()).isEmpty();
        console.onClose();
        assertThat(closed).isTrue();
    }

    /** Keyboards that say what the test says. */
    private final class Keyboards implements ConsoleActions {
        @Override
        public Watch listen(Consumer<ConsoleEvent> listener) {
            keyboards = listener;
            return () -> closed = true;
        }

        @Override
        public DeviceAccess access() {
            return new DeviceAccess(List.of(), true, "rules");
        }

        @Override
        public DeviceAccess installRules() {
            return access();
        }

        @Override
        public void save(String text) {
            saved.set(text);
        }
    }
}
