package org.keywright.ui.shell;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.keywright.application.Failure;
import org.keywright.application.Keymaps;
import org.keywright.application.Keywright;
import org.keywright.application.OpenKeymap;
import org.keywright.application.TreeChoice;
import org.keywright.build.BuildRecord;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keymap.History;
import org.keywright.keymap.KeymapDocument;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;
import org.keywright.ui.fx.Background;
import org.keywright.ui.settings.SourceWorkViewModel;

/** What the window shows: the start screen or an open keymap, and the sheet that lies over it. */
final class ShellViewModel {

    private final Keywright program;
    private final Dialogs dialogs;
    private final Background background;
    private final ShellImports imports = new ShellImports(this);
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

    /** The firmware tree in use; empty until it is known which that is. */
    ReadOnlyObjectProperty<Optional<TreeChoice>> treeProperty() {
        return tree.getReadOnlyProperty();
    }

    /** Something worth knowing about the tree; empty when there is nothing. */
    ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    void onNoticeRead() {
        notice.set("");
    }

    void onSheet(Sheet next) {
        sheet.set(Optional.of(next));
    }

    ShellImports imports() {
        return imports;
    }

    /** Work on firmware sources, which goes on while its sheet is closed. */
    SourceWorkViewModel sourceWork() {
        if (sourceWork.isEmpty()) {
            sourceWork = Optional.of(new SourceWorkViewModel(new ShellSources(this), background));
        }
        return sourceWork.get();
    }

    void onDismiss() {
        sheet.set(Optional.empty());
    }

    /** Goes on with the tree of the last run, and looks for changes that it left. */
    void onStarted() {
        background.run(
                () -> program.trees().resume(),
                resumed -> {
                    tree.set(resumed.value());
                    resumed.problems().stream()
                            .findFirst()
                            .ifPresent(p -> notice.set(ShellNotices.treeGone(p)));
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

    /** Opens the keymap of a build as it was then; it is in no file. */
    void onOpenBuild(BuildRecord record) {
        String title = "Open the keymap of a build";
        whenSafe(
                () -> {
                    onDismiss();
                    background.run(
                            () -> program.history().project(record),
                            read ->
                                    read.value()
                                            .ifPresentOrElse(
                                                    o -> loadFor(title, o, neverSaved(o), s -> {}),
                                                    () -> trouble(title, "", read.problems())));
                });
    }

    private static History neverSaved(OpenKeymap opened) {
        return History.neverSaved(opened.document());
    }

    /** Goes back to the keyboards that come with the program. */
    void onBuiltIn() {
        background.run(() -> program.trees().chooseBuiltIn(), chosen -> onTreeChanged());
    }

    /** The whole window goes over to the tree that was chosen; an open keymap stays as it is. */
    void onTreeChanged() {
        TreeChoice now = program.trees().current();
        notice.set("");
        tree.set(Optional.of(now));
        session.get().ifPresent(open -> look(open, now));
    }

    private void look(Session open, TreeChoice now) {
        String keyboard = open.editor().keyboard().id();
        background.run(
                () -> program.boards().definition(keyboard).value().isPresent(),
                there -> {
                    if (!there) {
                        notice.set(ShellNotices.boardGone(keyboard, now));
                    }
                    open.editor().onTablesChanged();
                    open.build().firmware().onOffersChanged();
                });
    }

    /** A folder dropped on the window is a firmware tree, a file is a keymap. */
    void onDropped(Path dropped) {
        if (Files.isDirectory(dropped)) {
            onSheet(new Sheet.Sources(Optional.of(dropped)));
        } else {
            onOpen(dropped);
        }
    }

    /** Begins a new keymap. */
    void onCreate(String keyboard, Optional<String> layout) {
        load("New keymap", () -> begun(keyboard, layout));
    }

    /** Opens a file, once unsaved changes are dealt with. */
    void onOpen(Path file) {
        whenSafe(
                () ->
                        background.run(
                                () -> ShellImports.isForeign(file),
                                foreign -> open(file, foreign)));
    }

    private void open(Path file, boolean foreign) {
        if (foreign) {
            imports.onImport(file, Optional.empty());
        } else {
            load("Open " + file.getFileName(), () -> remembered(file));
        }
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
                History.unsaved(copy.changed(), copy.opened().document()),
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

    private Checked<OpenKeymap> begun(String keyboard, Optional<String> layout) {
        Checked<OpenKeymap> begun = program.keymaps().create(keyboard, layout);
        begun.value().ifPresent(keymap -> program.settings().began(keymap.document().keyboard()));
        return begun;
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
                                        o -> loadFor(title, o, asInFile(o), begun -> {}),
                                        () -> onSheet(new Sheet.Trouble(title, read.problems()))));
    }

    private static History asInFile(OpenKeymap opened) {
        return new History(opened.document());
    }

    /** Shows the editor for a keymap, once its keyboard and the tables are read. */
    void loadFor(String title, OpenKeymap opened, History history, Consumer<Session> begun) {
        KeymapDocument now = history.current();
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
                                            Session next = begin(k, opened, history);
                                            show(Optional.of(next));
                                            begun.accept(next);
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

    private Session begin(KeyboardDefinition keyboard, OpenKeymap opened, History history) {
        Session begun = new Session(program, keyboard, opened, history, background, this::onUnkept);
        begun.buildBy(
                new ShellBuilds(this, begun),
                new ShellFirmware(this, begun),
                new ShellSizes(this, begun));
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
