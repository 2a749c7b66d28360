package org.keywright.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Assumptions;
import org.keywright.catalogue.Once;

/** Starts the toolkit once for all tests and runs code on its thread. */
public final class FxTest {

    static final String NO_LETTERS = "skipped: no library on this machine that draws letters";

    private static final AtomicBoolean STARTED = new AtomicBoolean();
    private static final CountDownLatch READY = new CountDownLatch(1);
    private static final Supplier<Boolean> FONTS = Once.of(FxTest::hasFonts);
    private static final int LONGEST_MINUTES = 5;

    private FxTest() {}

    /** Makes sure the toolkit runs; skips the test where it cannot write. */
    public static void start() {
        Assumptions.assumeTrue(letters(), NO_LETTERS);
    }

    /** Whether the toolkit, which is started for it, can write. */
    static boolean letters() {
        startOnce();
        return FONTS.get();
    }

    private static void startOnce() {
        if (STARTED.compareAndSet(false, true)) {
            try {
                Platform.startup(READY::countDown);
            } catch (IllegalStateException alreadyStartedByAnother) {
                READY.countDown();
            }
            Platform.setImplicitExit(false);
        }
        try {
            READY.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without the libraries of a desktop (on Debian libpangoft2-1.0-0) JavaFX has no fonts. */
    private static boolean hasFonts() {
        try {
            return Font.getDefault() != null;
        } catch (NullPointerException | LinkageError none) {
            return false;
        }
    }

    /** Runs on the toolkit's thread and waits for the answer. */
    public static <T> T on(Callable<T> work) {
        start();
        if (Platform.isFxApplicationThread()) {
            return here(work);
        }
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(
                () -> {
                    try {
                        answer.complete(work.call());
                    } catch (Throwable failed) {
                        answer.completeExceptionally(failed);
                    }
                });
        try {
            return answer.get(LONGEST_MINUTES, TimeUnit.MINUTES);
        } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error failed) {
                throw failed;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private static <T> T here(Callable<T> work) {
        try {
            return work.call();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Runs on the toolkit's thread and waits until it is done. */
    public static void run(Runnable work) {
        on(
                () -> {
                    work.run();
                    return true;
                });
    }

    /** Puts a node into a scene with the window's looks, lays it out and draws it. */
    public static WritableImage draw(Parent node, double width, double height, boolean dark) {
        Scene scene = node.getScene() == null ? new Scene(node, width, height) : node.getScene();
        dress(scene, dark);
        return scene.snapshot(null);
    }

    /** Gives a scene the window's looks. */
    public static void dress(Scene scene, boolean dark) {
        Application.setUserAgentStylesheet(
                dark
                        ? new PrimerDark().getUserAgentStylesheetBSS()
                        : new PrimerLight().getUserAgentStylesheetBSS());
        scene.getStylesheets()
                .setAll(
                        sheet(dark ? "dark.css" : "light.css"),
                        sheet("keycaps.css"),
                        sheet("window.css"));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(FxTest.class.getResource("/org/keywright/ui/" + name))
                .toExternalForm();
    }
}
