package org.keywright.ui.shell;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.keywright.application.Comparison;
import org.keywright.application.Failure;
import org.keywright.application.Keymaps;
import org.keywright.application.Migrations;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.RemoveLayer;
import org.keywright.option.Value;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;
import org.keywright.ui.keymap.EditorViewModel;

/** One sheet of every kind, and one with every page, over an open keymap. */
final class AllSheets {

    private static final String OTHER_BOARD = "crkbd/rev1";
    private static final Problem PROBLEM =
            Problem.error("KW-0000", new Location.Everywhere(), "It is so.", "Make it not so.");

    private final ShellViewModel shell;
    private final Session session;
    private final EditorViewModel editor;

    private AllSheets(ShellViewModel shell) {
        this.shell = shell;
        session = shell.sessionProperty().get().orElseThrow();
        editor = session.editor();
    }

    static List<Sheet> of(ShellViewModel shell) {
        AllSheets all = new AllSheets(shell);
        List<Sheet> sheets = new ArrayList<>(all.places());
        sheets.addAll(all.questions());
        all.pages().stream().map(Sheet.Page::new).forEach(sheets::add);
        return sheets;
    }

    static List<Class<?>> kinds() {
        return Arrays.asList(Sheet.class.getPermittedSubclasses());
    }

    static List<Class<?>> kindsOfPages() {
        return Arrays.asList(SheetPage.class.getPermittedSubclasses());
    }

    private List<Sheet> places() {
        return List.of(
                new Sheet.Builds(),
                new Sheet.Flash(),
                new Sheet.Console(),
                new Sheet.Tester(),
                new Sheet.Quick(),
                new Sheet.Help(),
                new Sheet.Sources(Optional.empty()));
    }

    private List<Sheet> questions() {
        return List.of(
                new Sheet.AskBuilds(() -> {}),
                new Sheet.AskSave("mine", () -> {}),
                new Sheet.AskOverwrite("keymap.json", () -> {}),
                new Sheet.Trouble("Something", List.of(PROBLEM)),
                new Sheet.Broken(new Failure("It broke.", "Try again.", false), "trace"),
                new Sheet.ChooseBoard(Path.of("keymap.c"), ""),
                new Sheet.MoveTo(),
                new Sheet.Moved(plan()),
                new Sheet.Imported("keymap.c", editor.document(), List.of(PROBLEM)),
                recover());
    }

    private List<SheetPage> pages() {
        ShellVersions.Row row =
                new ShellVersions.Row("As in the file", "what was saved last", editor.saved());
        return List.of(
                compared(),
                new CopiedPage("mine.vil", List.of(PROBLEM)),
                new DrawingPage(
                        shell,
                        Path.of("sixty.json"),
                        editor.layout(),
                        Value.Table.empty(),
                        List.of(PROBLEM)),
                new MovedPage(shell, plan()),
                new RecoverPage(shell, recover()),
                new VersionsPage(new ShellVersions(shell), List.of(row), true));
    }

    private ComparePage compared() {
        KeymapDocument now = editor.document();
        KeymapDocument then = new RemoveLayer(1, 0).applyTo(now);
        return new ComparePage(Comparison.of(then, now), editor, "Before → Now");
    }

    private Sheet.Recover recover() {
        return new Sheet.Recover(
                List.of(
                        new Keymaps.Recovered(
                                Instant.EPOCH,
                                session.opened(),
                                editor.document(),
                                Path.of("copy"))));
    }

    private Migrations.Plan plan() {
        return shell.program()
                .migrations()
                .plan(editor.document(), OTHER_BOARD)
                .value()
                .orElseThrow();
    }
}
