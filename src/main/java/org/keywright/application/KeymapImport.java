package org.keywright.application;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywright.keyboard.BoardSummary;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.convert.CKeymapConversion;
import org.keywright.keymap.file.KeymapFile;
import org.keywright.keymap.file.OpenedKeymap;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** Makes a keymap of a keymap.c, for the keyboard that is named or that its folder tells. */
final class KeymapImport {

    private static final String KEYBOARDS = "keyboards";
    private static final String KEYMAPS = "keymaps";
    private static final String USUAL_NAME = "imported";
    private static final int MOST_SHOWN = 8;

    private final Boards boards;

    KeymapImport(Boards boards) {
        this.boards = boards;
    }

    Checked<OpenKeymap> read(Path file, Optional<String> board) {
        List<String> folders = folders(file);
        return keyboard(file, board, folders)
                .then(keyboard -> read(file, keyboard, keymapName(folders)))
                .map(opened -> new OpenKeymap(opened, Optional.empty()));
    }

    private static Checked<OpenedKeymap> read(Path file, KeyboardDefinition keyboard, String name) {
        String shown = file.toString();
        return CKeymapConversion.read(file, keyboard, name)
                .then(document -> opened(shown, document));
    }

    private static Checked<OpenedKeymap> opened(String shown, KeymapDocument document) {
        return KeymapFile.read(shown, KeymapFile.texts(document));
    }

    private Checked<KeyboardDefinition> keyboard(
            Path file, Optional<String> board, List<String> folders) {
        if (board.isPresent()) {
            return boards.definition(board.get());
        }
        Optional<String> folder = folder(folders);
        return folder.isPresent() ? among(file, folder.get()) : unknown(file, "");
    }

    /** What its folders tell of the keyboard; empty when they tell nothing. */
    static String told(Path file) {
        return folder(folders(file)).orElse("");
    }

    private static Optional<String> folder(List<String> folders) {
        int keymaps = folders.lastIndexOf(KEYMAPS);
        int keyboards = keymaps < 0 ? -1 : folders.subList(0, keymaps).lastIndexOf(KEYBOARDS);
        return keyboards < 0 || keymaps <= keyboards + 1
                ? Optional.empty()
                : Optional.of(String.join("/", folders.subList(keyboards + 1, keymaps)));
    }

    /** A folder may hold the keymaps of several keyboards below it. */
    private Checked<KeyboardDefinition> among(Path file, String folder) {
        Checked<KeyboardDefinition> exactly = boards.definition(folder);
        if (exactly.value().isPresent()) {
            return exactly;
        }
        List<String> ids =
                boards.search("").boards().stream()
                        .map(BoardSummary::id)
                        .filter(id -> id.startsWith(folder + "/"))
                        .toList();
        if (ids.isEmpty()) {
            return exactly;
        }
        if (ids.size() == 1) {
            return boards.definition(ids.getFirst());
        }
        List<String> shown = ids.subList(0, Math.min(MOST_SHOWN, ids.size()));
        return unknown(file, " It may be " + String.join(", ", shown) + ".");
    }

    private static Checked<KeyboardDefinition> unknown(Path file, String candidates) {
        return Checked.failed(
                Problem.error(
                        "keymap-c-keyboard",
                        new Location.InFile(file.toString()),
                        "The file does not say which keyboard it is for." + candidates,
                        "Name the keyboard."));
    }

    private static String keymapName(List<String> folders) {
        int keymaps = folders.lastIndexOf(KEYMAPS);
        return keymaps >= 0 && keymaps + 1 < folders.size() ? folders.get(keymaps + 1) : USUAL_NAME;
    }

    private static List<String> folders(Path file) {
        List<String> folders = new ArrayList<>();
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (folder != null) {
            folder.forEach(part -> folders.add(part.toString()));
        }
        return folders;
    }
}
