package org.keywright.ui.flash;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.keywright.flash.FlashGuide;
import org.keywright.flash.FlashStage;
import org.keywright.flash.FlashTarget;
import org.keywright.problem.Problem;
import org.keywright.ui.fx.Background;

/**
 * The window's side of a flashing: the flow calls it on a thread of its own and waits there for the
 * answers that the user gives in the window.
 *
 * <p>Stages come quicker than a window draws; only the newest that it has not seen yet is handed
 * over.
 */
final class WindowGuide implements FlashGuide {

    private final Background background;
    private final FlashSteps fresh;
    private final Consumer<FlashState.Guided> window;
    private final AtomicReference<Optional<FlashState.Guided>> unseen =
            new AtomicReference<>(Optional.empty());
    private volatile CompletableFuture<Optional<FlashTarget>> choice = new CompletableFuture<>();
    private volatile CompletableFuture<Boolean> confirmation = new CompletableFuture<>();
    private volatile boolean stopped;
    private FlashSteps steps;

    /**
     * @param fresh the steps of a half that has not begun
     * @param window is told on the window's thread
     */
    WindowGuide(Background background, FlashSteps fresh, Consumer<FlashState.Guided> window) {
        this.background = background;
        this.fresh = fresh;
        this.window = window;
        this.steps = fresh;
    }

    @Override
    public void shows(FlashStage stage) {
        switch (stage) {
            case FlashStage.Choosing c -> choice = new CompletableFuture<>();
            case FlashStage.Confirming c -> confirmation = new CompletableFuture<>();
            case FlashStage.Checked c -> steps = fresh;
            case FlashStage.Working w -> steps = steps.after(w.event());
            case FlashStage.Waiting w -> steps = fresh;
            case FlashStage.Asking a -> {}
            case FlashStage.NotReady n -> {}
            case FlashStage.Ended e -> steps = steps.over();
        }
        if (unseen.getAndSet(Optional.of(new FlashState.Guided(stage, steps))).isEmpty()) {
            background.later(() -> unseen.getAndSet(Optional.empty()).ifPresent(window));
        }
    }

    @Override
    public Optional<FlashTarget> chooses(List<FlashTarget> targets) {
        CompletableFuture<Optional<FlashTarget>> asked = choice;
        return stopped ? Optional.empty() : asked.join();
    }

    @Override
    public boolean confirms(Problem mismatch, String word) {
        CompletableFuture<Boolean> asked = confirmation;
        return !stopped && asked.join();
    }

    @Override
    public boolean stopped() {
        return stopped;
    }

    /** The user's answer to which bootloader is meant. */
    void choose(FlashTarget target) {
        choice.complete(Optional.of(target));
    }

    /** The user wants to go on although something does not match. */
    void confirm() {
        confirmation.complete(true);
    }

    /** The user does not want to go on; the flow stops where that is safe. */
    void stop() {
        stopped = true;
        choice.complete(Optional.empty());
        confirmation.complete(false);
    }
}
