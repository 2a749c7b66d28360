package org.keywright.ui.shell;

import org.keywright.application.Migrations;
import org.keywright.keymap.History;
import org.keywright.keymap.KeymapDocument;
import org.keywright.problem.Checked;
import org.keywright.ui.words.Phrase;

/** Takes the open keymap to another keyboard; the one in its file stays as it is. */
final class ShellMigrations {

    private final ShellViewModel shell;

    ShellMigrations(ShellViewModel shell) {
        this.shell = shell;
    }

    /** Asks which keyboard. */
    void onMove() {
        if (shell.sessionProperty().get().isPresent()) {
            shell.onSheet(new Sheet.MoveTo());
        }
    }

    /** Shows what would become of the keymap there. */
    void onBoard(String id) {
        shell.sessionProperty()
                .get()
                .map(session -> session.editor().document())
                .ifPresent(keymap -> shell.background().run(() -> plan(keymap, id), this::show));
    }

    private Checked<Migrations.Plan> plan(KeymapDocument keymap, String id) {
        return shell.program().migrations().plan(keymap, id);
    }

    private void show(Checked<Migrations.Plan> plan) {
        plan.value()
                .ifPresentOrElse(
                        found -> shell.onSheet(new Sheet.Moved(found)),
                        () ->
                                shell.onSheet(
                                        new Sheet.Trouble(
                                                Phrase.of("Move to another keyboard"),
                                                plan.problems())));
    }

    /** Opens the keymap as it is on the other keyboard. */
    void onAgreed(Migrations.Plan plan) {
        shell.onDismiss();
        shell.whenSafe(
                () ->
                        shell.keymaps()
                                .loadFor(
                                        Phrase.of("Move to another keyboard"),
                                        plan.keymap(),
                                        History.neverSaved(plan.keymap().document()),
                                        begun -> {}));
    }
}
