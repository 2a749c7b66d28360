package org.keywright.application;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keyboard.Layout;
import org.keywright.keycode.Keycode;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.Migration;
import org.keywright.keymap.file.KeymapFile;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** Takes keymaps to other keyboards. */
public final class Migrations {

    private final Boards boards;

    Migrations(Boards boards) {
        this.boards = boards;
    }

    /**
     * What would become of a keymap on another keyboard.
     *
     * @param migration what comes along and what is lost
     * @param keyboard the other one
     * @param layout of its layouts the one with a place for most keys
     * @param keymap the result, in no file yet
     */
    public record Plan(
            Migration migration, KeyboardDefinition keyboard, Layout layout, OpenKeymap keymap) {}

    /**
     * Works out what a keymap becomes on another keyboard; nothing is changed.
     *
     * @param board its id or a former name
     */
    public Checked<Plan> plan(KeymapDocument keymap, String board) {
        return boards.definition(keymap.keyboard())
                .then(from -> boards.definition(board).then(to -> plan(keymap, from, to)));
    }

    private Checked<Plan> plan(
            KeymapDocument keymap, KeyboardDefinition from, KeyboardDefinition to) {
        Optional<Layout> old = from.findLayout(keymap.layout());
        if (old.isEmpty() || to.layoutList().isEmpty()) {
            return Checked.failed(
                    Problem.error(
                            "keyboard-without-layouts",
                            new Location.InFile(old.isEmpty() ? from.id() : to.id()),
                            "Without a layout nobody knows where the keys are.",
                            "Choose another keyboard."));
        }
        Migration.Board here = new Migration.Board(from, old.get(), base(from, old.get()));
        Migration best =
                to.layoutList().stream()
                        .map(
                                l ->
                                        Migration.of(
                                                keymap,
                                                here,
                                                new Migration.Board(to, l, base(to, l))))
                        .max(Comparator.comparingInt(m -> m.matches().size()))
                        .orElseThrow();
        Layout layout = to.findLayout(best.document().layout()).orElseThrow();
        return KeymapFile.read("keymap.json", KeymapFile.texts(best.document()))
                .map(opened -> new OpenKeymap(opened, Optional.empty()))
                .map(opened -> new Plan(best, to, layout, opened));
    }

    /** Layer 0 of the keymap that comes with the keyboard, if it is for that layout. */
    private List<Keycode> base(KeyboardDefinition keyboard, Layout layout) {
        return boards.anyDefaultKeymap(keyboard.id())
                .flatMap(file -> read(file, keyboard))
                .filter(own -> keyboard.findLayout(own.layout()).equals(Optional.of(layout)))
                .filter(own -> !own.layers().isEmpty())
                .map(own -> own.layers().getFirst().keys())
                .orElse(List.of());
    }

    private Optional<KeymapDocument> read(Path file, KeyboardDefinition keyboard) {
        return file.toString().endsWith(".c")
                ? new KeymapImport(boards)
                        .read(file, Optional.of(keyboard.id()))
                        .value()
                        .map(OpenKeymap::document)
                : KeymapFile.open(file).value().map(opened -> opened.document());
    }
}
