package org.keywright.ui.shell;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.keywright.keymap.KeymapDocument;
import org.keywright.ui.control.PlaceWords;
import org.keywright.ui.words.Echo;
import org.keywright.ui.words.Phrase;

/** Saves the open keymap: to its file, elsewhere, and never over what another program wrote. */
final class ShellSaving {

    private final ShellViewModel shell;

    ShellSaving(ShellViewModel shell) {
        this.shell = shell;
    }

    /** Saves; asks where if the keymap is in no file yet. Says whether it was saved. */
    boolean onSave() {
        Optional<Path> file = session().flatMap(Session::file);
        if (file.isEmpty()) {
            return onSaveAs();
        }
        if (session().filter(this::changedByOthers).isPresent()) {
            String name = String.valueOf(file.get().getFileName());
            shell.onSheet(new Sheet.AskOverwrite(name, () -> save(file.get())));
            return false;
        }
        return save(file.get());
    }

    /** Asks where to, and saves. */
    boolean onSaveAs() {
        return session()
                .flatMap(s -> shell.dialogs().chooseTarget(Phrase.of("Save keymap"), suggestion(s)))
                .map(this::save)
                .orElse(false);
    }

    private Optional<Session> session() {
        return shell.sessionProperty().get();
    }

    private boolean changedByOthers(Session open) {
        try {
            return shell.program().keymaps().changedOnDisk(open.opened());
        } catch (UncheckedIOException gone) {
            return true;
        }
    }

    private boolean save(Path file) {
        try {
            session().ifPresent(s -> save(s, file));
            return true;
        } catch (UncheckedIOException refused) {
            shell.onFailure(refused);
            return false;
        }
    }

    private void save(Session open, Path file) {
        open.save(file);
        shell.program().keymaps().saveBeside(open.opened()).stream()
                .findFirst()
                .ifPresent(
                        why ->
                                shell.tell(
                                        PlaceWords.of(why.location()) + ": " + Echo.message(why)));
    }

    private static String suggestion(Session session) {
        KeymapDocument document = session.editor().document();
        return FileNames.safe(document.keyboard() + "-" + document.name()) + ".json";
    }
}
