package org.keywright.ui.shell;

import javafx.application.Platform;
import javafx.stage.Stage;
import org.keywright.ui.fx.Pause;

/** Goes through the screens once, without a user, and ends. */
final class Rehearsal {

    private static final double LOOK = 1_500;

    /** As long as it takes until the options are warm. */
    private static final double WORK = 4_000;

    private Rehearsal() {}

    static void play(ShellViewModel shell, Stage stage) {
        Pause end =
                new Pause(
                        WORK,
                        () -> {
                            shell.onLeave();
                            stage.close();
                            Platform.exit();
                        });
        Pause edit =
                new Pause(
                        LOOK,
                        () -> {
                            shell.program().examples().stream()
                                    .findFirst()
                                    .ifPresent(
                                            example -> shell.keymaps().onExample(example.file()));
                            end.restart();
                        });
        edit.restart();
    }
}
