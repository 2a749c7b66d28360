package org.keywright.ui.shell;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.keywright.application.Failure;
import org.keywright.application.Keymaps;
import org.keywright.application.Keywright;
import org.keywright.application.OpenKeymap;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keymap.KeymapDocument;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;
import org.keywright.ui.fx.Background;

/** What the window shows: the start screen or an open keymap, and the sheet that lies over it. */
final class ShellViewModel {

    private final Keywright program;
    private final Dialogs dialogs;
    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<Session>> session =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Sheet>> sheet =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    ShellViewModel(
            Keywright program,
            Dialogs dialogs,
            Function<Consumer<Throwable>, Background> background) {
        this.program = program;
        this.dialogs = dialogs;
        this.background = background.apply(this::onFailure);
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

    ReadOnlyObjectProperty<Optional<Session>> sessionProperty() {
        return session.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Sheet>> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    void onSheet(Sheet next) {
        sheet.set(Optional.of(next));
    }

    void onDismiss() {
        sheet.set(Optional.empty());
    }

    /** Looks for changes that an earlier run left. */
    void onStarted() {
        background.run(
                () -> program.keymaps().recovered(),
                copies -> {
                    if (!copies.isEmpty()) {
                        onSheet(new Sheet.Recover(copies));
                    }
                });
    }

    /** Begins a new keymap. */
    void onCreate(String keyboard, Optional<String> layout) {
        load("New keymap", () -> program.keymaps().create(keyboard, layout));
    }

    /** Opens a file, once unsaved changes are dealt with. */
    void onOpen(Path file) {
        whenSafe(() -> load("Open " + file.getFileName(), () -> remembered(file)));
    }

    /** Begins with a copy of an example: saving asks where to. */
    void onExample(Path file) {
        load("Open the example", () -> program.keymaps().open(file));
    }

    /** Lets the user choose a file to open. */
    void onChoose() {
        dialogs.chooseKeymap().ifPresent(this::onOpen);
    }

    /** Goes on with changes that an earlier run left. */
    void onRestore(Keymaps.Recovered copy) {
        onDismiss();
        loadFor(
                "Recover",
                copy.opened(),
                copy.changed(),
                begun -> begun.recoveredFrom(() -> program.keymaps().forget(copy)));
    }

    /** Goes back to the start screen, once unsaved changes are dealt with. */
    void onCloseKeymap() {
        whenSafe(() -> show(Optional.empty()));
    }

    /** Saves; asks where if the keymap is in no file yet. Says whether it was saved. */
    boolean onSave() {
        Optional<Path> file = session.get().flatMap(Session::file);
        if (file.isEmpty()) {
            return onSaveAs();
        }
        if (session.get().filter(this::changedByOthers).isPresent()) {
            String name = String.valueOf(file.get().getFileName());
            onSheet(new Sheet.AskOverwrite(name, () -> save(file.get())));
            return false;
        }
        return save(file.get());
    }

    /** Asks where to, and saves. */
    boolean onSaveAs() {
        return session.get()
                .flatMap(s -> dialogs.chooseTarget("Save keymap", suggestion(s)))
                .map(this::save)
                .orElse(false);
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

    /** The window closes: nothing is unsaved any more. */
    void onLeave() {
        show(Optional.empty());
    }

    /** Tells the user that something failed. */
    void onFailure(Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        Failure failure = Failure.of(thrown);
        onSheet(new Sheet.Broken(failure, failure.bug() ? trace.toString() : ""));
    }

    private Checked<OpenKeymap> remembered(Path file) {
        Checked<OpenKeymap> opened = program.keymaps().open(file);
        if (opened.value().isPresent()) {
            program.settings().opened(file);
        }
        return opened;
    }

    private void load(String title, Callable<Checked<OpenKeymap>> reading) {
        background.run(
                reading,
                read ->
                        read.value()
                                .ifPresentOrElse(
                                        o -> loadFor(title, o, o.document(), begun -> {}),
                                        () -> onSheet(new Sheet.Trouble(title, read.problems()))));
    }

    private void loadFor(
            String title, OpenKeymap opened, KeymapDocument now, Consumer<Session> begun) {
        background.run(
                () -> {
                    // Read here, so that the window does not wait for the tables.
                    program.boards().keycodes();
                    return program.boards().definition(now.keyboard());
                },
                found ->
                        found.value()
                                .filter(k -> !k.layouts().isEmpty())
                                .ifPresentOrElse(
                                        k -> {
                                            Session next = begin(k, opened, now);
                                            begun.accept(next);
                                            show(Optional.of(next));
                                        },
                                        () -> trouble(title, now.keyboard(), found.problems())));
    }

    private void trouble(String title, String keyboard, List<Problem> problems) {
        onSheet(
                new Sheet.Trouble(
                        title,
                        problems.isEmpty()
                                ? List.of(
                                        Problem.error(
                                                "keyboard-without-layouts",
                                                new org.keywright.problem.Location.Everywhere(),
                                                keyboard + " has no layouts to draw.",
                                                "Choose another keyboard."))
                                : problems));
    }

    private Session begin(KeyboardDefinition keyboard, OpenKeymap opened, KeymapDocument now) {
        Session begun = new Session(program, keyboard, opened, now, background, this::onUnkept);
        if (opened.file().filter(this::example).isPresent()) {
            begun.keepOriginal();
        }
        return begun;
    }

    /** The copy against crashes could not be written: the user had better save. */
    private void onUnkept(Failure failure) {
        background.later(() -> onSheet(new Sheet.Broken(failure, "")));
    }

    private boolean example(Path file) {
        return program.examples().stream().anyMatch(e -> e.file().equals(file));
    }

    private void show(Optional<Session> next) {
        session.get().ifPresent(Session::close);
        session.set(next);
    }

    private boolean changedByOthers(Session open) {
        try {
            return program.keymaps().changedOnDisk(open.opened());
        } catch (UncheckedIOException gone) {
            return true;
        }
    }

    private boolean save(Path file) {
        try {
            session.get().ifPresent(s -> s.save(file));
            return true;
        } catch (UncheckedIOException refused) {
            onFailure(refused);
            return false;
        }
    }

    private static String suggestion(Session session) {
        KeymapDocument document = session.editor().document();
        return FileNames.safe(document.keyboard() + "-" + document.name()) + ".json";
    }
}
