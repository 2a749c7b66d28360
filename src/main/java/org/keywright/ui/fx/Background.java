package org.keywright.ui.fx;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Work that must not hold up the window: done elsewhere, answered on the window's thread.
 *
 * <p>Tests hand in two executors that run at once.
 */
public final class Background {

    private final Executor workers;
    private final Executor window;
    private final Consumer<Throwable> onFailure;

    /**
     * Tells who does the work and who hears of it.
     *
     * @param workers runs the work
     * @param window runs the answers
     * @param onFailure hears, on the window's thread, of work that threw
     */
    public Background(Executor workers, Executor window, Consumer<Throwable> onFailure) {
        this.workers = workers;
        this.window = window;
        this.onFailure = onFailure;
    }

    /** Work on virtual threads, answers on the JavaFX thread. */
    public static Background ofThisProgram(Consumer<Throwable> onFailure) {
        return new Background(
                work -> Thread.ofVirtual().name("window-work").start(work),
                new FxThread(),
                onFailure);
    }

    /** Everything at once on the caller's thread. */
    public static Background direct() {
        return new Background(
                Runnable::run,
                Runnable::run,
                e -> {
                    throw new IllegalStateException(e);
                });
    }

    /** Does the work elsewhere, then hands the result over on the window's thread. */
    public <T> void run(Callable<T> work, Consumer<? super T> then) {
        workers.execute(() -> attempt(work, then));
    }

    /** Runs something on the window's thread. */
    public void later(Runnable work) {
        window.execute(work);
    }

    // The pool's edge: whatever is thrown here would vanish with the thread.
    private <T> void attempt(Callable<T> work, Consumer<? super T> then) {
        T result;
        try {
            result = work.call();
        } catch (Exception | StackOverflowError failure) {
            window.execute(() -> onFailure.accept(failure));
            return;
        }
        window.execute(() -> then.accept(result));
    }
}
