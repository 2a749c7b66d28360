package org.keywright.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.keywright.application.Failure;
import org.keywright.keymap.KeymapDocument;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** One sheet of every kind, over an open keymap. */
final class AllSheets {

    private AllSheets() {}

    static List<Sheet> of(ShellViewModel shell) {
        KeymapDocument keymap = shell.sessionProperty().get().orElseThrow().editor().document();
        Problem problem =
                Problem.error("KW-0000", new Location.Everywhere(), "It is so.", "Make it not so.");
        List<Sheet> sheets =
                new ArrayList<>(
                        List.of(
                                new Sheet.Builds(),
                                new Sheet.AskBuilds(() -> {}),
                                new Sheet.Flash(),
                                new Sheet.Console(),
                                new Sheet.Tester(),
                                new Sheet.Quick(),
                                new Sheet.Help(),
                                new Sheet.Sources(Optional.empty()),
                                new Sheet.Trouble("Something", List.of(problem)),
                                new Sheet.ChooseBoard(Path.of("keymap.c"))));
        sheets.addAll(
                List.of(
                        new Sheet.Imported("keymap.c", keymap, List.of(problem)),
                        new Sheet.MoveTo(),
                        new Sheet.Broken(new Failure("It broke.", "Try again.", false), "trace"),
                        new Sheet.AskSave("mine", () -> {}),
                        new Sheet.AskOverwrite("keymap.json", () -> {}),
                        new Sheet.Recover(List.of())));
        return sheets;
    }

    /** Those that cannot be made out of nothing. */
    static List<Class<?>> others() {
        return List.of(Sheet.Moved.class, Sheet.Page.class);
    }

    static List<Class<?>> kinds() {
        return Arrays.asList(Sheet.class.getPermittedSubclasses());
    }
}
