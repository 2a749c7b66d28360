package org.keywright.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.keywright.application.BuildOrder;
import org.keywright.application.JobListener;
import org.keywright.keymap.KeymapDocument;
import org.keywright.ui.build.BuildActions;

/** Builds the keymap of one session. */
final class ShellBuilds implements BuildActions {

    private final ShellViewModel shell;
    private final Session session;

    ShellBuilds(ShellViewModel shell, Session session) {
        this.shell = shell;
        this.session = session;
    }

    @Override
    public Runnable start(JobListener listener) {
        KeymapDocument now = session.editor().document();
        BuildOrder order = new BuildOrder(folder(now), true);
        return shell.program().builds().start(session.opened(), now, order, listener)::cancel;
    }

    /** One folder per keymap, so that firmware of different keyboards is never mixed up. */
    private Path folder(KeymapDocument document) {
        Path all =
                shell.program()
                        .settings()
                        .find("build.folder")
                        .map(Path::of)
                        .orElse(Path.of(System.getProperty("user.home"), "Keywright"));
        return all.resolve(FileNames.safe(document.keyboard() + "-" + document.name()));
    }

    @Override
    public void showFolder(Path folder) {
        shell.dialogs().showFolder(folder);
    }

    @Override
    public void export(Path file) {
        shell.dialogs()
                .chooseTarget("Export", file.getFileName().toString())
                .ifPresent(target -> copy(file, target));
    }

    private void copy(Path file, Path target) {
        try {
            Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            shell.onFailure(new UncheckedIOException(refused));
        }
    }
}
