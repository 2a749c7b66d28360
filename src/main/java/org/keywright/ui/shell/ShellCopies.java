package org.keywright.ui.shell;

import java.nio.file.Path;
import java.util.List;
import org.keywright.application.CopyForm;
import org.keywright.keymap.KeymapDocument;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;
import org.keywright.ui.words.Phrase;

/** Saves copies of the open keymap for other programs; its own file stays what it is. */
final class ShellCopies {

    private final ShellViewModel shell;

    ShellCopies(ShellViewModel shell) {
        this.shell = shell;
    }

    /** Asks where to; the name says in which form. */
    void onCopy() {
        shell.sessionProperty().get().map(s -> s.editor().document()).ifPresent(this::ask);
    }

    private void ask(KeymapDocument keymap) {
        String name = FileNames.safe(keymap.keyboard() + "-" + keymap.name());
        shell.dialogs()
                .chooseTarget(
                        Phrase.of("Save a copy (.vil for Vial, .json for VIA, .c for QMK)"),
                        name + CopyForm.VIAL.ending())
                .ifPresent(file -> shell.background().run(() -> write(keymap, file), this::told));
    }

    private Checked<Path> write(KeymapDocument keymap, Path file) {
        boolean own =
                shell.sessionProperty()
                        .get()
                        .flatMap(Session::file)
                        .filter(file::equals)
                        .isPresent();
        if (own || CopyForm.of(file).isEmpty()) {
            return Checked.failed(
                    Problem.error(
                            "copy-name",
                            new Location.InFile(file.toString()),
                            own
                                    ? Phrase.of("The keymap itself is in this file.")
                                    : Phrase.of("The name does not say what kind of copy it is."),
                            Phrase.of("Choose a name that ends with .vil, .json or .c.")));
        }
        return shell.program().files().write(keymap, CopyForm.of(file).get(), file);
    }

    private void told(Checked<Path> written) {
        List<Problem> problems = written.problems();
        if (written.value().isEmpty()) {
            shell.onSheet(new Sheet.Trouble(Phrase.of("Save a copy"), problems));
        } else if (problems.isEmpty()) {
            shell.tell(Phrase.of("Copy saved: {0}", written.value().get()));
        } else {
            String file = String.valueOf(written.value().get().getFileName());
            shell.onSheet(new Sheet.Page(new CopiedPage(file, problems)));
        }
    }
}
