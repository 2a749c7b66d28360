package org.keywright.ui.flash;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Predicate;
import org.keywright.application.Home;
import org.keywright.application.Keywright;
import org.keywright.application.UserFolders;
import org.keywright.bench.boards.Boards;
import org.keywright.bench.bus.VirtualBus;
import org.keywright.firmware.FirmwareFacts;
import org.keywright.flash.FlashBoard;
import org.keywright.flash.FlashGuide;
import org.keywright.flash.FlashOutcome;
import org.keywright.flash.FlashStage;
import org.keywright.flash.FlashWish;
import org.keywright.problem.Checked;
import org.keywright.ui.control.DeviceAccess;
import org.keywright.ui.fx.Background;

/**
 * The flashing panel's view model over the real flow and virtual devices; one thread stands for the
 * window's.
 */
final class FlashBench implements FlashActions, AutoCloseable {

    final VirtualBus bus = new VirtualBus();
    final FlashViewModel flash;
    final Keywright program;
    Optional<FlashBoard> board = Optional.empty();
    DeviceAccess access = DeviceAccess.OPEN;
    boolean byItself;
    int installed;
    Optional<RuntimeException> bug = Optional.empty();
    Optional<Function<FlashGuide, FlashOutcome>> flow = Optional.empty();
    private final ExecutorService window = Executors.newSingleThreadExecutor();
    private final BlockingQueue<FlashState> states = new LinkedBlockingQueue<>();

    FlashBench(Path folder) {
        program = Keywright.open(Home.find(), UserFolders.below(folder.resolve("user")), bus);
        Background background =
                new Background(work -> Thread.ofVirtual().start(work), window, failure -> {});
        flash = new FlashViewModel(this, background);
        flash.stateProperty().subscribe((before, now) -> states.add(now));
    }

    /** What is known of the bench's keyboard. */
    static FlashBoard sixty(String bootloader, int halves, boolean stored) {
        return new FlashBoard(
                "bench/sixty",
                "Bench Sixty",
                "atmega32u4",
                bootloader,
                Optional.of(Boards.KEYBOARD.id()),
                halves,
                stored,
                "");
    }

    /** Does something on the window's thread and waits for it. */
    void does(Runnable work) {
        asks(
                () -> {
                    work.run();
                    return true;
                });
    }

    /** Asks something on the window's thread. */
    <T> T asks(Callable<T> question) {
        try {
            return window.submit(question).get(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits for a state that the panel shows. */
    <S extends FlashState> S sees(Class<S> kind) {
        return kind.cast(sees(kind::isInstance, kind.getSimpleName()));
    }

    /** Waits for a stage that the panel shows. */
    <S extends FlashStage> S reaches(Class<S> kind) {
        Function<FlashState, FlashStage> stage = s -> ((FlashState.Guided) s).stage();
        FlashState state =
                sees(
                        s -> s instanceof FlashState.Guided && kind.isInstance(stage.apply(s)),
                        kind.getSimpleName());
        return kind.cast(stage.apply(state));
    }

    private FlashState sees(Predicate<FlashState> wanted, String name) {
        try {
            while (true) {
                FlashState next = states.poll(20, TimeUnit.SECONDS);
                if (next == null) {
                    throw new AssertionError("never seen: " + name);
                }
                if (wanted.test(next)) {
                    return next;
                }
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until the flow has returned. */
    void rests() {
        for (int i = 0; i < 2000 && asks(flash.busyProperty()::get); i++) {
            LockSupport.parkNanos(5_000_000);
        }
    }

    @Override
    public Checked<FlashSubject> read(Path file, Optional<String> id) {
        return program.flashing()
                .file(file)
                .map(f -> new FlashSubject(file, f, FirmwareFacts.of(f), board, List.of()));
    }

    @Override
    public FlashOutcome flash(FlashWish wish, FlashGuide guide) {
        if (bug.isPresent()) {
            throw bug.get();
        }
        return flow.map(f -> f.apply(guide)).orElseGet(() -> program.flashing().flash(wish, guide));
    }

    @Override
    public DeviceAccess access() {
        return access;
    }

    @Override
    public DeviceAccess installRules() {
        installed++;
        access = DeviceAccess.OPEN;
        return access;
    }

    @Override
    public boolean startsByItself() {
        return byItself;
    }

    @Override
    public void startByItself(boolean wanted) {
        byItself = wanted;
    }

    @Override
    public void close() {
        does(flash::onStop);
        rests();
        window.shutdown();
        program.close();
        bus.close();
    }
}
