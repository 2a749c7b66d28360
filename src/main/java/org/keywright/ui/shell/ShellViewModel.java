package org.keywright.ui.shell;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.keywright.application.BuildJob;
import org.keywright.application.Failure;
import org.keywright.application.Keywright;
import org.keywright.application.TreeChoice;
import org.keywright.ui.fx.Background;
import org.keywright.ui.settings.SourceWorkViewModel;

/** What the window shows: the start screen or an open keymap, and the sheet that lies over it. */
final class ShellViewModel {

    private final Keywright program;
    private final Dialogs dialogs;
    private final Background background;
    private final ShellImports imports = new ShellImports(this);
    private final ShellPins pins;
    private final ShellKeymaps keymaps;
    private final ShellFlashing flashing;
    private final ShellLive live;
    private final ShellSaving saving = new ShellSaving(this);
    private final ReadOnlyObjectWrapper<Optional<Session>> session =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Sheet>> sheet =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    private final ReadOnlyObjectWrapper<Optional<TreeChoice>> tree =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private Optional<SourceWorkViewModel> sourceWork = Optional.empty();

    ShellViewModel(
            Keywright program,
            Dialogs dialogs,
            Function<Consumer<Throwable>, Background> background) {
        this.program = program;
        this.dialogs = dialogs;
        this.background = background.apply(this::onFailure);
        pins = new ShellPins(program.sources());
        keymaps = new ShellKeymaps(this);
        flashing = new ShellFlashing(this);
        live = new ShellLive(this);
    }

    Keywright program() {
        return program;
    }

    Background background() {
        return background;
    }

    Dialogs dialogs() {
        return dialogs;
    }

    /** Opens keymaps. */
    ShellKeymaps keymaps() {
        return keymaps;
    }

    /** Makes keymaps of files in other forms. */
    ShellImports imports() {
        return imports;
    }

    /** Saves the open keymap. */
    ShellSaving saving() {
        return saving;
    }

    /** Flashes keyboards. */
    ShellFlashing flashing() {
        return flashing;
    }

    /** Listens to running keyboards. */
    ShellLive live() {
        return live;
    }

    /** What keymaps are pinned to. */
    ShellPins pins() {
        return pins;
    }

    ReadOnlyObjectProperty<Optional<Session>> sessionProperty() {
        return session.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Sheet>> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /** The firmware tree in use; empty until it is known which that is. */
    ReadOnlyObjectProperty<Optional<TreeChoice>> treeProperty() {
        return tree.getReadOnlyProperty();
    }

    /** Something worth knowing about the tree; empty when there is nothing. */
    ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** Says something about firmware above whatever is shown. */
    void tell(String words) {
        notice.set(words);
    }

    void onNoticeRead() {
        tell("");
    }

    void onSheet(Sheet next) {
        sheet.set(Optional.of(next));
    }

    void onDismiss() {
        sheet.set(Optional.empty());
    }

    /** Work on firmware sources, which goes on while its sheet is closed. */
    SourceWorkViewModel sourceWork() {
        if (sourceWork.isEmpty()) {
            sourceWork = Optional.of(new SourceWorkViewModel(new ShellSources(this), background));
        }
        return sourceWork.get();
    }

    /** Goes on with the tree of the last run, and looks for changes that it left. */
    void onStarted() {
        background.run(
                () -> program.trees().resume(),
                resumed -> {
                    tree.set(resumed.value());
                    resumed.problems().stream()
                            .findFirst()
                            .ifPresent(p -> tell(ShellNotices.treeGone(p)));
                });
        background.run(
                () -> program.keymaps().recovered(),
                copies -> {
                    if (!copies.isEmpty()) {
                        onSheet(new Sheet.Recover(copies));
                    }
                });
    }

    /** Shows which firmware trees there are. */
    void onSources() {
        onSheet(new Sheet.Sources(Optional.empty()));
    }

    /** Shows all builds. */
    void onBuilds() {
        onSheet(new Sheet.Builds());
    }

    /** Lets the user choose a firmware file, and shows its flashing. */
    void onFlashFile() {
        dialogs.chooseFirmware().ifPresent(file -> flashing.onFlash(file, Optional.empty()));
    }

    /** Goes back to the keyboards that come with the program. */
    void onBuiltIn() {
        background.run(() -> program.trees().chooseBuiltIn(), chosen -> onTreeChanged());
    }

    /** The whole window goes over to the tree that was chosen; an open keymap stays as it is. */
    void onTreeChanged() {
        TreeChoice now = program.trees().current();
        tell("");
        if (tree.get().equals(Optional.of(now))) {
            // The same tree, read afresh: whoever listens has to look again.
            tree.set(Optional.empty());
        }
        tree.set(Optional.of(now));
        session.get().ifPresent(open -> look(open, now));
    }

    private void look(Session open, TreeChoice now) {
        String keyboard = open.editor().keyboard().id();
        background.run(
                () -> program.boards().definition(keyboard).value().isPresent(),
                there -> {
                    if (!there) {
                        tell(ShellNotices.boardGone(keyboard, now));
                    }
                    open.editor().onTablesChanged();
                    open.build().firmware().onOffersChanged();
                });
    }

    /** A folder dropped on the window is a firmware tree, a file is firmware or a keymap. */
    void onDropped(Path dropped) {
        if (Files.isDirectory(dropped)) {
            onSheet(new Sheet.Sources(Optional.of(dropped)));
        } else if (ShellFlashing.isFirmware(dropped)) {
            flashing.onFlash(dropped, Optional.empty());
        } else {
            keymaps.onOpen(dropped);
        }
    }

    /** Goes back to the start screen, once unsaved changes are dealt with. */
    void onCloseKeymap() {
        whenSafe(() -> show(Optional.empty()));
    }

    /** Does something that ends the session, once unsaved changes are dealt with. */
    void whenSafe(Runnable then) {
        Optional<Session> open = session.get();
        if (open.isPresent() && open.get().editor().dirtyProperty().get()) {
            onSheet(new Sheet.AskSave(open.get().editor().document().name(), then));
        } else {
            then.run();
        }
    }

    /**
     * Closes the window, once unsaved changes and builds under way are dealt with; never while a
     * keyboard is being written.
     */
    void onCloseWindow(Runnable close) {
        if (flashing.model().writingProperty().get()) {
            onSheet(new Sheet.Flash());
            return;
        }
        whenSafe(
                () -> {
                    List<BuildJob> builds = program.builds().queue().jobs();
                    if (builds.isEmpty()) {
                        close.run();
                    } else {
                        onSheet(new Sheet.AskBuilds(close));
                    }
                });
    }

    /** The window closes: nothing is unsaved any more. */
    void onLeave() {
        flashing.model().onStop();
        show(Optional.empty());
    }

    /** Goes over to a keymap, or to the start screen. */
    void show(Optional<Session> next) {
        session.get().ifPresent(Session::close);
        session.set(next);
    }

    /** Tells the user that something failed. */
    void onFailure(Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        Failure failure = Failure.of(thrown);
        onSheet(new Sheet.Broken(failure, failure.bug() ? trace.toString() : ""));
    }
}
