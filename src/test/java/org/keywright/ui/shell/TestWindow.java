package org.keywright.ui.shell;

import java.nio.file.Path;
import javafx.scene.Parent;
import javafx.stage.Stage;
import org.keywright.application.Home;
import org.keywright.application.Keywright;
import org.keywright.application.UserFolders;
import org.keywright.ui.FxTest;
import org.keywright.ui.fx.Background;
import org.keywright.ui.fx.FxThread;
import org.keywright.ui.keymap.EditorViewModel;
import org.keywright.ui.words.Language;
import org.keywright.ui.words.Phrase;
import org.testfx.util.WaitForAsyncUtils;

/** The whole window over the real program, with a home of its own, for tests to look at. */
final class TestWindow {

    private final Keywright program;
    private final ShellViewModel shell;
    private final Stage stage;
    private final Commands commands;

    private TestWindow(Keywright program, ShellViewModel shell, Stage stage, Commands commands) {
        this.program = program;
        this.shell = shell;
        this.stage = stage;
        this.commands = commands;
    }

    static TestWindow open(Path folder, double width, double height) {
        return open(Keywright.open(Home.find(), UserFolders.below(folder)), width, height);
    }

    static TestWindow open(Keywright program, double width, double height) {
        return open(program, new WindowRobotTest.Silent(), width, height);
    }

    static TestWindow open(Keywright program, Dialogs dialogs, double width, double height) {
        TestWindow window =
                FxTest.on(
                        () -> {
                            ShellViewModel shell =
                                    new ShellViewModel(program, dialogs, f -> onTheSpot());
                            Stage stage = new Stage();
                            MainWindow whole = new MainWindow(stage, program, shell);
                            whole.show();
                            stage.setX(0);
                            stage.setY(0);
                            stage.setWidth(width);
                            stage.setHeight(height);
                            return new TestWindow(program, shell, stage, whole.commands());
                        });
        WaitForAsyncUtils.waitForFxEvents();
        return window;
    }

    /** Answers at once, but always on the toolkit's thread. */
    private static Background onTheSpot() {
        return new Background(
                Runnable::run,
                new FxThread(),
                e -> {
                    throw new IllegalStateException(e);
                });
    }

    /** Opens the planck that comes with the program. */
    void example() {
        Path planck =
                program.examples().stream()
                        .filter(e -> e.keyboard().startsWith("planck"))
                        .findFirst()
                        .orElseThrow()
                        .file();
        FxTest.run(() -> shell.keymaps().onExample(planck));
        WaitForAsyncUtils.waitForFxEvents();
    }

    Keywright program() {
        return program;
    }

    ShellViewModel shell() {
        return shell;
    }

    Stage stage() {
        return stage;
    }

    /** What menus and shortcuts do. */
    Commands commands() {
        return commands;
    }

    Parent root() {
        return stage.getScene().getRoot();
    }

    EditorViewModel editor() {
        return shell.sessionProperty().get().orElseThrow().editor();
    }

    void close() {
        Phrase.speak(Language.ENGLISH);
        FxTest.run(
                () -> {
                    shell.onLeave();
                    stage.close();
                });
        program.close();
    }
}
