package org.keywright.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.keywright.application.BuildOrder;
import org.keywright.application.Builds;
import org.keywright.application.JobListener;
import org.keywright.application.TreeChoice;
import org.keywright.keymap.KeymapDocument;
import org.keywright.problem.Problem;
import org.keywright.ui.build.BuildActions;
import org.keywright.ui.keymap.ProblemPlaces;

/** Builds the keymap of one session. */
final class ShellBuilds implements BuildActions {

    private final ShellViewModel shell;
    private final Session session;

    ShellBuilds(ShellViewModel shell, Session session) {
        this.shell = shell;
        this.session = session;
    }

    @Override
    public Runnable start(TreeChoice firmware, JobListener listener) {
        KeymapDocument now = session.editor().document();
        Builds builds = shell.program().builds();
        Path output = folder(shell, now.keyboard(), now.name());
        return firmware.folder().isPresent()
                ? builds.start(session.opened(), now, firmware.folder().get(), output, listener)
                        ::cancel
                : builds.start(session.opened(), now, new BuildOrder(output, true), listener)
                        ::cancel;
    }

    /** One folder per keymap, so that firmware of different keyboards is never mixed up. */
    static Path folder(ShellViewModel shell, String keyboard, String keymap) {
        Path all =
                shell.program()
                        .settings()
                        .find("build.folder")
                        .map(Path::of)
                        .orElse(Path.of(System.getProperty("user.home"), "Keywright"));
        return all.resolve(FileNames.safe(keyboard + "-" + keymap));
    }

    @Override
    public void showFolder(Path folder) {
        shell.dialogs().showFolder(folder);
    }

    @Override
    public boolean canShow(Problem problem) {
        return ProblemPlaces.shown(problem);
    }

    @Override
    public void show(Problem problem) {
        ProblemPlaces.show(session.editor(), problem);
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
