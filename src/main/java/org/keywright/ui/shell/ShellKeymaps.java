package org.keywright.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
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
import org.keywright.problem.Location;
import org.keywright.problem.Problem;
import org.keywright.ui.words.Phrase;

/** Opens keymaps: new ones, files, examples, what a crash or a build has left. */
final class ShellKeymaps {

    private final ShellViewModel shell;
    private final Keywright program;

    ShellKeymaps(ShellViewModel shell) {
        this.shell = shell;
        this.program = shell.program();
    }

    /** Begins a new keymap. */
    void onCreate(String keyboard, Optional<String> layout) {
        load(Phrase.of("New keymap"), () -> begun(keyboard, layout));
    }

    /** Opens a file, once unsaved changes are dealt with. */
    void onOpen(Path file) {
        shell.whenSafe(
                () ->
                        shell.background()
                                .run(
                                        () -> ShellImports.isForeign(file),
                                        foreign -> open(file, foreign)));
    }

    private void open(Path file, boolean foreign) {
        if (foreign) {
            shell.imports().onImport(file, Optional.empty());
        } else {
            load(Phrase.of("Open {0}", file.getFileName()), () -> remembered(file));
        }
    }

    /** Lets the user choose a file to open. */
    void onChoose() {
        shell.dialogs().chooseKeymap().ifPresent(this::onOpen);
    }

    /** Begins with a copy of an example: saving asks where to. */
    void onExample(Path file) {
        load(Phrase.of("Open the example"), () -> program.keymaps().open(file));
    }

    /** Goes on with changes that an earlier run left. */
    void onRestore(Keymaps.Recovered copy) {
        shell.onDismiss();
        loadFor(
                Phrase.of("Recover"),
                copy.opened(),
                History.unsaved(copy.changed(), copy.opened().document()),
                begun -> begun.recoveredFrom(() -> program.keymaps().forget(copy)));
    }

    /** Opens the keymap of a build as it was then; it is in no file. */
    void onBuild(BuildRecord record, Consumer<Session> begun) {
        String title = Phrase.of("Open the keymap of a build");
        shell.whenSafe(
                () -> {
                    shell.onDismiss();
                    shell.background()
                            .run(
                                    () -> program.history().project(record),
                                    read ->
                                            read.value()
                                                    .ifPresentOrElse(
                                                            o ->
                                                                    loadFor(
                                                                            title,
                                                                            o,
                                                                            neverSaved(o),
                                                                            begun),
                                                            () ->
                                                                    trouble(
                                                                            title,
                                                                            "",
                                                                            read.problems())));
                });
    }

    private static History neverSaved(OpenKeymap opened) {
        return History.neverSaved(opened.document());
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

    /** A keymap with what was done to it before. */
    private record WithPast(OpenKeymap keymap, History history) {}

    private void load(String title, Callable<Checked<OpenKeymap>> reading) {
        shell.background()
                .run(
                        () -> reading.call().map(o -> new WithPast(o, asInFile(o))),
                        read ->
                                read.value()
                                        .ifPresentOrElse(
                                                o ->
                                                        loadFor(
                                                                title,
                                                                o.keymap(),
                                                                o.history(),
                                                                begun -> {}),
                                                () -> trouble(title, "", read.problems())));
    }

    private History asInFile(OpenKeymap opened) {
        return program.versions().history(opened);
    }

    /** Shows the editor for a keymap, once its keyboard and the tables are read. */
    void loadFor(String title, OpenKeymap opened, History history, Consumer<Session> begun) {
        KeymapDocument now = history.current();
        shell.background()
                .run(
                        () -> read(opened, now),
                        found ->
                                found.keyboard()
                                        .value()
                                        .filter(k -> !k.layouts().isEmpty())
                                        .ifPresentOrElse(
                                                k -> {
                                                    Session next =
                                                            begin(k, opened, history, found.pin());
                                                    shell.show(Optional.of(next));
                                                    begun.accept(next);
                                                },
                                                () ->
                                                        trouble(
                                                                title,
                                                                now.keyboard(),
                                                                found.keyboard().problems())));
    }

    /**
     * What is read before a keymap is shown.
     *
     * @param keyboard its keyboard
     * @param pin what it is pinned to; problems if that is not on this computer
     */
    private record Read(
            Checked<KeyboardDefinition> keyboard, Checked<Optional<ShellPins.Pin>> pin) {}

    /** Read here, so that the window does not wait for the tables. */
    private Read read(OpenKeymap opened, KeymapDocument now) {
        Checked<Optional<ShellPins.Pin>> pin = shell.pins().of(opened.file());
        Checked<KeyboardDefinition> keyboard = program.boards().definition(now.keyboard());
        Optional<Path> pinned =
                pin.value()
                        .flatMap(found -> found)
                        .map(ShellPins.Pin::folder)
                        .filter(Files::isDirectory);
        if (keyboard.value().isEmpty() && pinned.isPresent()) {
            // Only the tree it is pinned to may know its keyboard.
            program.trees().use(pinned.get());
            keyboard = program.boards().definition(now.keyboard());
            shell.background().later(shell::onTreeChanged);
        }
        program.boards().keycodes();
        return new Read(keyboard, pin);
    }

    private void trouble(String title, String keyboard, List<Problem> problems) {
        shell.onSheet(
                new Sheet.Trouble(
                        title, problems.isEmpty() ? List.of(withoutLayouts(keyboard)) : problems));
    }

    private static Problem withoutLayouts(String keyboard) {
        return Problem.error(
                "keyboard-without-layouts",
                new Location.Everywhere(),
                Phrase.of("{0} has no layouts to draw.", keyboard),
                Phrase.of("Choose another keyboard."));
    }

    private Session begin(
            KeyboardDefinition keyboard,
            OpenKeymap opened,
            History history,
            Checked<Optional<ShellPins.Pin>> pin) {
        TreeChoice firmware =
                pin.value()
                        .flatMap(found -> found)
                        .map(ShellPins.Pin::tree)
                        .orElseGet(() -> program.trees().current());
        Session begun =
                new Session(
                        program,
                        keyboard,
                        opened,
                        history,
                        firmware,
                        shell.background(),
                        this::onUnkept);
        begun.buildBy(
                new ShellBuilds(shell, begun),
                new ShellFirmware(shell, begun),
                new ShellSizes(shell, begun));
        if (opened.file().filter(this::example).isPresent()) {
            begun.keepOriginal();
        }
        pin.problems().stream()
                .findFirst()
                .ifPresent(why -> shell.tell(ShellNotices.pinGone(why, firmware)));
        return begun;
    }

    /** The copy against crashes could not be written: the user had better save. */
    private void onUnkept(Failure failure) {
        shell.background().later(() -> shell.onSheet(new Sheet.Broken(failure, "")));
    }

    private boolean example(Path file) {
        return program.examples().stream().anyMatch(e -> e.file().equals(file));
    }
}
