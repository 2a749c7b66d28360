package org.keywright.ui.shell;

import java.util.Objects;
import java.util.function.Supplier;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.stage.Stage;
import org.keywright.application.Keywright;
import org.keywright.ui.fx.Background;
import org.slf4j.LoggerFactory;

/** The window as a door into the program. */
public final class WindowDoor extends Application {

    // JavaFX warns that it lies on the class path; that is so on purpose (decision 1), and works.
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    // The toolkit makes the instance itself, so what it needs waits here.
    private static volatile Supplier<Keywright> opener =
            () -> {
                throw new IllegalStateException("WindowDoor.run was not called");
            };

    private static volatile boolean rehearsing;

    private final Keywright program = opener.get();

    /** Opens the window and returns when it is closed; once per process. */
    public static void run(Supplier<Keywright> program) {
        opener = Objects.requireNonNull(program);
        JAVAFX.setFilter(entry -> !entry.getMessage().startsWith("Unsupported JavaFX config"));
        launch(WindowDoor.class);
    }

    /**
     * Opens the window with an example in it and closes it once that has been drawn: a start for
     * the JVM to learn from.
     */
    public static void rehearse(Supplier<Keywright> program) {
        rehearsing = true;
        run(program);
    }

    @Override
    public void start(Stage stage) {
        Languages.of(program.settings()).speak();
        ShellViewModel shell =
                new ShellViewModel(
                        program,
                        new SystemDialogs(stage, getHostServices()::showDocument),
                        Background::ofThisProgram);
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, thrown) -> {
                    LoggerFactory.getLogger(WindowDoor.class).error("in {}", thread, thrown);
                    shell.background().later(() -> shell.onFailure(thrown));
                });
        MainWindow window = new MainWindow(stage, program, shell);
        Measure.firstFrame(stage);
        window.show();
        if (rehearsing) {
            Rehearsal.play(shell, stage);
        }
    }

    @Override
    public void stop() {
        program.close();
    }
}
