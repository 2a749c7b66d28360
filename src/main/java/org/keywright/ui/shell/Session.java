package org.keywright.ui.shell;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;
import org.keywright.application.Failure;
import org.keywright.application.Keywright;
import org.keywright.application.OpenKeymap;
import org.keywright.application.TreeChoice;
import org.keywright.application.UnsavedChanges;
import org.keywright.application.Watch;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keymap.History;
import org.keywright.ui.build.BuildActions;
import org.keywright.ui.build.BuildViewModel;
import org.keywright.ui.build.FirmwareActions;
import org.keywright.ui.build.FirmwareViewModel;
import org.keywright.ui.build.SizeActions;
import org.keywright.ui.build.SizeViewModel;
import org.keywright.ui.fx.Background;
import org.keywright.ui.keymap.EditorViewModel;

/** One open keymap: its file, its editor, the copy kept against crashes. */
final class Session implements AutoCloseable {

    private final Keywright program;
    private final EditorViewModel editor;
    private final UnsavedChanges unsaved;
    private volatile OpenKeymap opened;
    private Optional<Path> file;
    private final Background background;
    private final Consumer<Failure> onUnkept;
    private volatile TreeChoice firmware;
    private @Nullable BuildViewModel build;
    private Runnable forget = () -> {};
    private final Watch watch;
    private final ReadOnlyBooleanWrapper outside = new ReadOnlyBooleanWrapper();

    Session(
            Keywright program,
            KeyboardDefinition keyboard,
            OpenKeymap opened,
            History history,
            TreeChoice firmware,
            Background background,
            Consumer<Failure> onUnkept) {
        this.file = opened.file();
        this.program = program;
        this.opened = opened;
        this.background = background;
        this.firmware = firmware;
        this.onUnkept = onUnkept;
        editor =
                new EditorViewModel(
                        keyboard,
                        program.boards().keycodesFor(keyboard, history.current()),
                        history,
                        now -> program.keymaps().problems(now, this.firmware),
                        background);
        editor.repairBy(program.keymaps()::findFix);
        editor.featuresFrom(
                (code, keymap) ->
                        program.keymaps().missingFeature(code, keymap, keyboard, this.firmware));
        editor.shelveOn(ShellCodes.shelf(program.settings(), background));
        editor.legendsFrom(new ShellLegends(program));
        unsaved = program.keymaps().watchUnsaved(opened, onUnkept);
        editor.documentProperty().subscribe((before, after) -> keep());
        watch =
                opened.file().isPresent()
                        ? program.outside().watch(this::opened, () -> background.later(this::look))
                        : () -> {};
    }

    /** Whether another program has written into the file, and nobody has decided yet. */
    ReadOnlyBooleanProperty outsideProperty() {
        return outside.getReadOnlyProperty();
    }

    /** Again on the window's thread: what this program has just saved is no change. */
    private void look() {
        try {
            outside.set(file.isPresent() && program.keymaps().changedOnDisk(opened));
        } catch (UncheckedIOException unreadable) {
            outside.set(true);
        }
    }

    /** From now on the keymap is compared with what the file says now. */
    void accept(OpenKeymap now) {
        opened = now;
        editor.onFileSays(now.document());
        outside.set(false);
    }

    private void keep() {
        if (editor.dirtyProperty().get()) {
            unsaved.changed(editor.document());
        } else {
            unsaved.saved();
        }
    }

    /** The build of this keymap, done by {@code actions}. */
    void buildBy(BuildActions actions, FirmwareActions choice, SizeActions sizes) {
        build =
                new BuildViewModel(
                        actions,
                        new FirmwareViewModel(firmware, choice, background),
                        new SizeViewModel(sizes, background),
                        background);
    }

    BuildViewModel build() {
        return Objects.requireNonNull(build);
    }

    /** Which firmware the keymap is checked for and built with. */
    void useFirmware(TreeChoice chosen) {
        firmware = chosen;
        editor.onTablesChanged();
    }

    EditorViewModel editor() {
        return editor;
    }

    OpenKeymap opened() {
        return opened;
    }

    /** Where saving goes without asking; absent for what is new, and for an example. */
    Optional<Path> file() {
        return file;
    }

    /** Makes saving ask where to: the file opened belongs to the program. */
    void keepOriginal() {
        file = Optional.empty();
    }

    /** Once saved or closed, also lets go of the copy that this keymap was recovered from. */
    void recoveredFrom(Runnable forgetCopy) {
        forget = forgetCopy;
    }

    /** Writes the keymap; throws {@link UncheckedIOException} if the disk refuses. */
    void save(Path target) {
        opened = program.keymaps().save(opened, editor.document(), target);
        file = Optional.of(target);
        program.settings().opened(target);
        editor.onSaved();
        unsaved.saved();
        program.versions().saved(opened, editor.past(), onUnkept);
        forget.run();
        forget = () -> {};
        outside.set(false);
    }

    @Override
    public void close() {
        watch.close();
        unsaved.close();
        forget.run();
    }
}
