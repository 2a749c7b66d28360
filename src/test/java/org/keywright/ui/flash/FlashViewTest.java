package org.keywright.ui.flash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.keywright.bench.boards.BenchFirmware;
import org.keywright.bench.boards.Boards;
import org.keywright.bench.bus.VirtualBus;
import org.keywright.bench.dfu.FlipChip;
import org.keywright.firmware.FirmwareFacts;
import org.keywright.firmware.FirmwareFileReader;
import org.keywright.flash.FlashEvent;
import org.keywright.flash.FlashGuide;
import org.keywright.flash.FlashOutcome;
import org.keywright.flash.FlashPhase;
import org.keywright.flash.FlashStage;
import org.keywright.flash.FlashTarget;
import org.keywright.flash.FlashWish;
import org.keywright.flash.ProtocolName;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;
import org.keywright.ui.FxTest;
import org.keywright.ui.control.DeviceAccess;
import org.keywright.ui.fx.Background;

/** What the panel shows, drawn in the smallest window. */
class FlashViewTest {

    private final Told actions = new Told();
    private final FlashViewModel flash =
            new FlashViewModel(
                    actions,
                    new Background(
                            work -> Thread.ofVirtual().start(work), FxTest::run, failure -> {}));
    private final CompletableFuture<Boolean> ready = new CompletableFuture<>();
    private FlashView view;

    @Test
    void theStopButtonStaysTheSameWhileProgressComesIn() {
        start();
        FlashTarget target = target();
        actions.tell(working(target, 10));
        Button stop = button("Stop");
        actions.tell(working(target, 20));
        assertThat(button("Stop")).isSameAs(stop);
        assertThat(texts()).contains("20 of 100 bytes");
    }

    @Test
    void aMismatchIsTypedAwayOnlyByItsWord() {
        start();
        Problem mismatch =
                Problem.warning("bootloader-other", new Location.Everywhere(), "Odd.", "Look.");
        actions.tell(new FlashStage.Confirming(target(), mismatch, "Bench Sixty"));
        FxTest.run(
                () -> {
                    TextField typed = (TextField) view.lookup("#flash-confirm");
                    typed.setText("sixty");
                    button("Flash all the same").fire();
                });
        assertThat(texts()).contains("That is not the name.");
    }

    @Test
    void theRulesAreShownWithAButtonThatInstallsThem() {
        Problem denied =
                Problem.error("device-denied", new Location.Everywhere(), "Denied.", "Rules.");
        actions.access = new DeviceAccess(List.of(denied, denied, denied), true, "THE RULES");
        start();
        actions.tell(new FlashStage.Waiting(0, Optional.empty(), "Press it."));
        FxTest.on(() -> FxTest.draw(view, 640, 420, false));
        assertThat(texts()).contains("And 1 more of this.");
        FxTest.run(() -> button("Install…").fire());
        assertThat(actions.installed.orTimeout(20, TimeUnit.SECONDS).join()).isTrue();
    }

    private void start() {
        Path file = Path.of("a.hex");
        view =
                FxTest.on(
                        () -> {
                            FlashView made = new FlashView(flash, () -> {}, () -> {});
                            made.attach();
                            flash.stateProperty()
                                    .subscribe(
                                            now -> {
                                                if (now instanceof FlashState.Ready) {
                                                    ready.complete(true);
                                                }
                                            });
                            FxTest.draw(made, 640, 420, true);
                            flash.onOpen(file, Optional.empty());
                            return made;
                        });
        ready.join();
        FxTest.run(flash::onStart);
        actions.guide.join();
    }

    private static FlashTarget target() {
        try (VirtualBus bus = new VirtualBus()) {
            bus.plug(Boards.qmkDfu(FlipChip.ATMEGA32U4).bootloader());
            return new FlashTarget(
                    bus.nodes().getFirst(),
                    "Bench",
                    List.of(),
                    ProtocolName.FLIP,
                    Optional.empty(),
                    Optional.empty());
        }
    }

    private static FlashStage working(FlashTarget target, long done) {
        return new FlashStage.Working(
                target, new FlashEvent.Progressed(FlashPhase.WRITE, done, 100), Optional.empty());
    }

    private List<String> texts() {
        return FxTest.on(
                () -> view.lookupAll(".label").stream().map(n -> ((Label) n).getText()).toList());
    }

    private Button button(String words) {
        return FxTest.on(
                () -> {
                    FxTest.draw(view, 640, 420, true);
                    for (Node node : view.lookupAll(".button")) {
                        if (node instanceof Button b && b.getText().equals(words)) {
                            return b;
                        }
                    }
                    throw new AssertionError("no button " + words);
                });
    }

    /** A flow that says what the test tells it to say. */
    private static final class Told implements FlashActions {
        private DeviceAccess access = DeviceAccess.OPEN;
        private final String hex = BenchFirmware.hex(new byte[64]);
        private final CompletableFuture<Boolean> installed = new CompletableFuture<>();
        private final CompletableFuture<FlashGuide> guide = new CompletableFuture<>();

        /** Shows a stage; it is in the window when this returns. */
        void tell(FlashStage stage) {
            guide.join().shows(stage);
        }

        @Override
        public Checked<FlashSubject> read(Path file, Optional<String> board) {
            return FirmwareFileReader.read("a.hex", hex.getBytes(StandardCharsets.UTF_8))
                    .map(
                            f ->
                                    new FlashSubject(
                                            file,
                                            f,
                                            FirmwareFacts.of(f),
                                            Optional.empty(),
                                            List.of()));
        }

        @Override
        public FlashOutcome flash(FlashWish wish, FlashGuide asked) {
            guide.complete(asked);
            return new CompletableFuture<FlashOutcome>().join();
        }

        @Override
        public DeviceAccess access() {
            return access;
        }

        @Override
        public DeviceAccess installRules() {
            installed.complete(true);
            return DeviceAccess.OPEN;
        }

        @Override
        public boolean startsByItself() {
            return false;
        }

        @Override
        public void startByItself(boolean wanted) {
            throw new AssertionError("not asked for");
        }
    }
}
