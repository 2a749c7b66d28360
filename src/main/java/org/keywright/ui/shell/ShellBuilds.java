package org.keywright.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Consumer;
import org.keywright.application.BuildOrder;
import org.keywright.application.Builds;
import org.keywright.application.JobListener;
import org.keywright.application.TreeChoice;
import org.keywright.build.BuildResult;
import org.keywright.keymap.KeymapDocument;
import org.keywright.problem.Problem;
import org.keywright.ui.build.BuildActions;
import org.keywright.ui.keymap.ProblemPlaces;
import org.keywright.ui.words.Phrase;

/** Builds the keymap of one session. */
final class ShellBuilds implements BuildActions {

    private final ShellViewModel shell;
    private final Session session;
    private Optional<KeymapDocument> built = Optional.empty();

    ShellBuilds(ShellViewModel shell, Session session) {
        this.shell = shell;
        this.session = session;
    }

    @Override
    public Runnable start(TreeChoice firmware, JobListener listener) {
        KeymapDocument now = session.editor().document();
        Builds builds = shell.program().builds();
        built = Optional.of(now);
        shell.background()
                .run(
                        () -> {
                            shell.program().versions().name(session.opened(), now, "", true);
                            return now;
                        },
                        kept -> {});
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
    public void flash(Path firmware) {
        String keyboard = session.editor().document().keyboard();
        shell.flashing().onFlash(firmware, Optional.of(keyboard));
    }

    @Override
    public void export(Path file) {
        shell.dialogs()
                .chooseTarget(Phrase.of("Export"), file.getFileName().toString())
                .ifPresent(target -> copy(file, target));
    }

    /** Of the keymap as it was built, whatever has become of it since. */
    @Override
    public void fullZip(BuildResult result, Consumer<String> news) {
        String name = FileNames.fullZip(result.files().firmware());
        shell.dialogs()
                .chooseTarget(Phrase.of("Full source zip"), name)
                .ifPresent(target -> fullZip(result, target, news));
    }

    private void fullZip(BuildResult result, Path target, Consumer<String> news) {
        Path tree =
                session.build().builtProperty().get().flatMap(o -> o.tree().folder()).orElseThrow();
        shell.program()
                .builds()
                .fullZips()
                .start(
                        session.opened(),
                        built.orElseThrow(),
                        tree,
                        result.files().sha256(),
                        target,
                        new ZipNews(shell, target, news));
    }

    private void copy(Path file, Path target) {
        try {
            Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            shell.onFailure(new UncheckedIOException(refused));
        }
    }
}
