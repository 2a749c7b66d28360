package org.keywright.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.keywright.catalogue.Once;
import org.keywright.generate.BesideKeymap;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keyboard.Layout;
import org.keywright.keycode.Keycode;
import org.keywright.keycode.KeycodeTable;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.QuickFix;
import org.keywright.keymap.SetHostLanguage;
import org.keywright.keymap.check.KeymapCheck;
import org.keywright.keymap.check.KeymapChecks;
import org.keywright.keymap.check.OptionsWithoutFeature;
import org.keywright.keymap.check.QuickFixes;
import org.keywright.keymap.check.SwitchedOff;
import org.keywright.keymap.file.KeymapFile;
import org.keywright.keymap.file.NewKeymap;
import org.keywright.keymap.file.OpenedKeymap;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;

/** Keymap files, what is wrong with them, and unsaved changes kept for after a crash. */
public final class Keymaps implements AutoCloseable {

    private final Boards boards;
    private final HostLanguages languages;
    private final UnsavedWork unsaved;
    private final Core core;
    private final Supplier<List<KeymapCheck>> checks;
    private final Supplier<KeymapCheck> optionsWithoutFeature;

    Keymaps(
            Boards boards,
            HostLanguages languages,
            Options options,
            Core core,
            UserFolders folders) {
        this.boards = boards;
        this.languages = languages;
        this.core = core;
        this.unsaved = new UnsavedWork(folders);
        this.optionsWithoutFeature = Once.of(() -> new OptionsWithoutFeature(options.rows()));
        this.checks = Once.of(() -> KeymapChecks.allFor(core.support()));
    }

    /** Reads a keymap.json; a file that is missing or may not be read is a problem. */
    public Checked<OpenKeymap> open(Path file) {
        return KeymapFile.open(file)
                .then(this::againstSchema)
                .map(opened -> new OpenKeymap(opened, Optional.of(file)));
    }

    /**
     * Makes a keymap of a keymap.c; it is in no file yet. Its layers keep their names, and what
     * could not be read is among the problems, with its line in that file.
     *
     * @param board id or alias; absent to take it from the folders the file lies in
     * @throws java.io.UncheckedIOException if the disk fails; a file that is missing or may not be
     *     read is a problem
     */
    public Checked<OpenKeymap> importC(Path file, Optional<String> board) {
        return new KeymapImport(boards).read(file, board);
    }

    /** The keymap.json of a keymap as it was opened, made or last saved. */
    public String text(OpenKeymap keymap) {
        return keymap.text(keymap.document());
    }

    /** The same for a program to read. */
    public Value value(OpenKeymap keymap) {
        return keymap.opened().source().root();
    }

    /** What stands in the project file beside it; an empty table when there is no such file. */
    public Value beside(OpenKeymap keymap) {
        return keymap.document().project();
    }

    private Checked<OpenedKeymap> againstSchema(OpenedKeymap opened) {
        return Checked.of(opened, boards.keymapProblems(opened.source()));
    }

    /**
     * A fresh keymap that is in no file yet: the one that comes with the keyboard if there is one
     * for that layout, else one layer on which no key does anything.
     *
     * @param keyboard id or alias
     * @param layout the layout's C name; absent for the {@linkplain #usualLayout usual} one
     */
    public Checked<OpenKeymap> create(String keyboard, Optional<String> layout) {
        return boards.definition(keyboard)
                .then(
                        known -> {
                            String name = layout.orElseGet(() -> usualLayout(known));
                            return shipped(known, name)
                                    .map(Checked::of)
                                    .orElseGet(() -> NewKeymap.forBoard(known, name, "mine"));
                        })
                .map(opened -> new OpenKeymap(opened, Optional.empty()));
    }

    private Optional<OpenedKeymap> shipped(KeyboardDefinition keyboard, String layout) {
        return boards.defaultKeymap(keyboard.id())
                .flatMap(file -> KeymapFile.open(file).value())
                .filter(opened -> isFor(keyboard, layout, opened.document().layout()));
    }

    private static boolean isFor(KeyboardDefinition keyboard, String wanted, String layout) {
        Optional<Layout> found = keyboard.findLayout(wanted);
        return found.isPresent() && found.equals(keyboard.findLayout(layout));
    }

    /**
     * The layout to begin with: that of the keymap that comes with the keyboard, else its first;
     * empty for a keyboard without layouts.
     */
    public String usualLayout(KeyboardDefinition keyboard) {
        return boards.defaultKeymap(keyboard.id())
                .flatMap(file -> KeymapFile.open(file).value())
                .flatMap(opened -> keyboard.findLayout(opened.document().layout()))
                .or(() -> keyboard.layoutList().stream().findFirst())
                .map(Layout::name)
                .orElse("");
    }

    /**
     * Writes a keymap.json at once or not at all: a crash leaves the old file or the new one.
     *
     * @param opened what the keymap was when it was opened or last saved
     * @param now what it is after some edits
     * @return what to save against next time
     * @throws java.io.UncheckedIOException if the disk refuses; the old file is untouched then
     */
    public OpenKeymap save(OpenKeymap opened, KeymapDocument now, Path file) {
        try {
            return new OpenKeymap(KeymapFile.save(opened.opened(), now, file), Optional.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes what QMK's own commands look for beside a {@code keymap.json}: {@code keymap.c} and
     * its like, for what that file has no place for. Files of other names have nothing beside them.
     *
     * @return why a file was not written, if one was not
     * @throws java.io.UncheckedIOException if the disk refuses
     */
    public List<Problem> saveBeside(OpenKeymap saved) {
        try {
            return saved.file().isPresent()
                    ? BesideFiles.write(saved.document(), saved.file().get())
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether somebody else has changed or removed the file since it was opened or saved. */
    public boolean changedOnDisk(OpenKeymap opened) {
        try {
            return opened.file().isPresent()
                    && KeymapFile.changedOnDisk(opened.opened(), opened.file().get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Everything wrong with a keymap: unknown keyboard or layout, wrong key counts, unknown
     * keycodes, unreachable layers, and what the built-in core does not support. Fast enough to be
     * called after every edit, away from the window's thread.
     */
    public List<Problem> problems(KeymapDocument keymap) {
        return problems(keymap, checks.get());
    }

    /**
     * The same for another firmware.
     *
     * @param firmware QMK's own from a tree leaves nothing out that the built-in core does
     */
    public List<Problem> problems(KeymapDocument keymap, TreeChoice firmware) {
        return firmware.folder().isPresent() ? problemsAnyway(keymap) : problems(keymap);
    }

    /** What is wrong with a keymap whatever firmware it is built with. */
    public List<Problem> problemsAnyway(KeymapDocument keymap) {
        return problems(keymap, KeymapChecks.all());
    }

    private List<Problem> problems(KeymapDocument keymap, List<KeymapCheck> with) {
        Checked<KeyboardDefinition> keyboard = boards.definition(keymap.keyboard());
        List<Problem> problems = new ArrayList<>(keyboard.problems());
        problems.addAll(boards.optionProblems(keymap.config()));
        problems.addAll(BesideKeymap.files(keymap).problems());
        List<KeymapCheck> all = new ArrayList<>(with);
        all.add(optionsWithoutFeature.get());
        keyboard.value()
                .ifPresent(
                        known ->
                                problems.addAll(
                                        KeymapChecks.run(all, keymap, known, keycodes(keymap))));
        return problems;
    }

    private KeycodeTable keycodes(KeymapDocument keymap) {
        return languages.withNames(boards.keycodes(), SetHostLanguage.of(keymap));
    }

    /** A repair of a problem that {@link #problems} found; empty where somebody has to decide. */
    public Optional<QuickFix> findFix(Problem problem, KeymapDocument keymap) {
        return boards.definition(keymap.keyboard())
                .value()
                .flatMap(known -> QuickFixes.find(problem, keymap, known, keycodes(keymap)));
    }

    /** The feature that a keycode would need on a keyboard and that is off; empty when it works. */
    public Optional<MissingFeature> missingFeature(
            Keycode keycode,
            KeymapDocument keymap,
            KeyboardDefinition keyboard,
            TreeChoice firmware) {
        return SwitchedOff.feature(keycode, keymap, keyboard, boards.keycodes())
                .map(
                        name ->
                                new MissingFeature(
                                        name,
                                        firmware.folder().isPresent()
                                                || core.support().features().contains(name)));
    }

    /** The same problems with their places in the keymap's file: line, column, pointer. */
    public List<Problem> placedInFile(OpenKeymap opened, List<Problem> problems) {
        return problems.stream().map(new FilePlaces(opened.opened())::placed).toList();
    }

    /**
     * Looks after the unsaved changes of one open keymap: a moment after each row of edits a copy
     * is written that survives a crash.
     *
     * @param failed told, on a thread of its own, when a copy could not be written
     */
    public UnsavedChanges watchUnsaved(OpenKeymap opened, Consumer<Failure> failed) {
        return unsaved.watch(opened, failed);
    }

    /** Unsaved changes that earlier runs left, oldest first. */
    public List<Recovered> recovered() {
        return unsaved.recovered();
    }

    /** The user does not want these changes. */
    public void forget(Recovered recovered) {
        unsaved.forget(recovered);
    }

    @Override
    public void close() {
        unsaved.close();
    }

    /**
     * Unsaved changes of an earlier run that did not end well.
     *
     * @param keptAt when they were last written
     * @param opened the file they belong to, as it is now; without a file if it was never saved
     * @param changed the keymap with the changes; save it, or {@linkplain Keymaps#forget forget} it
     * @param copyOf names the copy
     */
    public record Recovered(
            Instant keptAt, OpenKeymap opened, KeymapDocument changed, Path copyOf) {}
}
