package org.keywright.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.keywright.application.FirmwareSource;
import org.keywright.application.FirmwareSources;
import org.keywright.application.ProgressListener;
import org.keywright.application.SourceWishes;
import org.keywright.application.Trees;
import org.keywright.build.Cancellation;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;
import org.keywright.ui.settings.SourceActions;

/** Carries out what <i>Firmware sources</i> asks for about sources that the program keeps. */
final class ShellSources implements SourceActions {

    private final ShellViewModel shell;
    private final FirmwareSources sources;
    private final Trees trees;

    ShellSources(ShellViewModel shell) {
        this.shell = shell;
        this.sources = shell.program().sources();
        this.trees = shell.program().trees();
    }

    @Override
    public List<FirmwareSource> sources() {
        return sources.list();
    }

    @Override
    public Checked<FirmwareSource> add(
            SourceWishes wishes, ProgressListener listener, Cancellation cancellation) {
        return sources.add(wishes, listener, cancellation);
    }

    @Override
    public Checked<FirmwareSource> update(
            String name, ProgressListener listener, Cancellation cancellation) {
        return sources.update(name, Optional.empty(), listener, cancellation);
    }

    @Override
    public Checked<FirmwareSource> fetchLibraries(
            String name, ProgressListener listener, Cancellation cancellation) {
        return sources.fetchLibraries(name, keyboard().orElse(""), listener, cancellation);
    }

    @Override
    public Checked<FirmwareSource> goBack(String name) {
        return sources.goBack(name);
    }

    @Override
    public Checked<FirmwareSource> remove(String name) {
        Optional<FirmwareSource> source = sources.find(name);
        if (source.flatMap(FirmwareSource::tree).filter(this::inUse).isPresent()) {
            trees.chooseBuiltIn();
            shell.background().later(shell::onTreeChanged);
        }
        return sources.remove(name, true);
    }

    @Override
    public long diskUse(FirmwareSource source) {
        return sources.diskUse(source);
    }

    @Override
    public List<Problem> follow(Optional<Path> before, FirmwareSource now) {
        boolean moved =
                before.filter(this::inUse).isPresent()
                        && !now.tree().filter(this::inUse).isPresent();
        if (!moved || now.tree().isEmpty()) {
            return List.of();
        }
        Checked<?> chosen = trees.choose(now.tree().get());
        shell.background().later(shell::onTreeChanged);
        return chosen.problems();
    }

    private boolean inUse(Path tree) {
        return trees.current().folder().equals(Optional.of(tree));
    }

    @Override
    public Optional<String> keyboard() {
        return shell.sessionProperty().get().map(open -> open.editor().document().keyboard());
    }

    @Override
    public Optional<Path> keymap() {
        return shell.sessionProperty().get().flatMap(Session::file);
    }

    @Override
    public Optional<String> pin() {
        return keymap().flatMap(sources::pinOf);
    }

    @Override
    public void pin(Optional<String> name) {
        keymap().ifPresent(
                        file ->
                                name.ifPresentOrElse(
                                        known -> sources.pin(file, known),
                                        () -> sources.unpin(file)));
        shell.background().later(this::pinChanged);
    }

    private void pinChanged() {
        shell.sessionProperty().get().ifPresent(open -> open.build().firmware().onPinChanged());
    }
}
