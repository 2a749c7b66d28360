package org.keywright.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keywright.application.Conversions;
import org.keywright.application.FileKind;
import org.keywright.application.ForeignFiles;
import org.keywright.application.OpenKeymap;
import org.keywright.keymap.History;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;
import org.keywright.ui.words.Phrase;

/** Makes new keymaps of files in other forms, and says what became of them. */
final class ShellImports {

    private static final Set<String> NO_KEYBOARD =
            Set.of("keymap-c-keyboard", "via-keyboard", "vial-keyboard");

    private final ShellViewModel shell;

    ShellImports(ShellViewModel shell) {
        this.shell = shell;
    }

    /** Whether a file has to be converted before it can be edited; looks into it. */
    static boolean isForeign(Path file) {
        return ForeignFiles.kind(file) != FileKind.KEYMAP;
    }

    /**
     * Makes a keymap of a keymap.c, a backup of VIA or a file of Vial.
     *
     * @param board id of the keyboard, when the user had to be asked for it
     */
    void onImport(Path file, Optional<String> board) {
        shell.onDismiss();
        shell.background()
                .run(
                        () -> ForeignFiles.kind(file) == FileKind.DRAWING,
                        drawing -> {
                            if (drawing) {
                                shell.background().run(() -> drawn(file), this::show);
                            } else {
                                shell.background()
                                        .run(() -> read(file, board), read -> show(file, read));
                            }
                        });
    }

    private Checked<DrawingPage> drawn(Path file) {
        Conversions conversions = shell.program().conversions();
        String name = String.valueOf(file.getFileName()).replaceFirst("[.].*", "");
        return conversions
                .layout(file)
                .then(
                        layout -> {
                            Checked<Value.Table> board = conversions.board(file, name);
                            return board.map(
                                    made ->
                                            new DrawingPage(
                                                    shell, file, layout, made, board.problems()));
                        });
    }

    private void show(Checked<DrawingPage> drawn) {
        shell.onSheet(
                drawn.value()
                        .<Sheet>map(Sheet.Page::new)
                        .orElseGet(() -> new Sheet.Trouble(Phrase.of("Import"), drawn.problems())));
    }

    private Checked<OpenKeymap> read(Path file, Optional<String> board) {
        return shell.program().files().read(file, board);
    }

    private void show(Path file, Checked<OpenKeymap> read) {
        if (read.value().isPresent()) {
            OpenKeymap opened = read.value().get();
            shell.keymaps()
                    .loadFor(
                            title(file),
                            opened,
                            History.neverSaved(opened.document()),
                            begun -> report(file, opened, read.problems()));
        } else if (read.problems().stream().map(Problem::code).anyMatch(NO_KEYBOARD::contains)) {
            shell.background()
                    .run(
                            () -> ForeignFiles.query(file),
                            query -> shell.onSheet(new Sheet.ChooseBoard(file, query)));
        } else {
            shell.onSheet(new Sheet.Trouble(title(file), read.problems()));
        }
    }

    private void report(Path file, OpenKeymap opened, List<Problem> problems) {
        shell.onSheet(
                new Sheet.Imported(
                        String.valueOf(file.getFileName()), opened.document(), problems));
    }

    private static String title(Path file) {
        return Phrase.of("Import {0}", file.getFileName());
    }
}
