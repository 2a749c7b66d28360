package org.keywright.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.keywright.option.Value;

/** Finds the keymaps that lie in a tree beside keyboards and community layouts. */
final class KeymapFolders {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.+-]{0,99}");

    private final FirmwareTree tree;
    private final KeyboardFolders folders;

    KeymapFolders(FirmwareTree tree) {
        this.tree = tree;
        this.folders = new KeyboardFolders(tree);
    }

    /**
     * The file of a keymap, {@code keymap.json} or {@code keymap.c}: the one nearest to the board,
     * else one of a community layout of the keyboard.
     */
    Optional<Path> find(String id, String keymap, List<Value> communityLayouts) {
        if (!NAME.matcher(keymap).matches() || !folders.contains(id)) {
            return Optional.empty();
        }
        Optional<Path> beside = along(folders.path(id), keymap, tree.root());
        if (beside.isPresent()) {
            return beside;
        }
        return communityLayouts.stream()
                .flatMap(
                        layout ->
                                layout instanceof Value.Text t
                                        ? inLayout(t.text(), keymap).stream()
                                        : java.util.stream.Stream.empty())
                .findFirst();
    }

    /**
     * The same among keyboard folders that lie elsewhere.
     *
     * @param keyboards the folder of the vendors
     */
    Optional<Path> findIn(Path keyboards, String id, String keymap) {
        if (!NAME.matcher(keymap).matches() || !folders.contains(id)) {
            return Optional.empty();
        }
        List<Path> path = new ArrayList<>();
        Path folder = keyboards;
        for (String part : id.split("/")) {
            folder = folder.resolve(part);
            path.add(folder);
        }
        return along(path, keymap, keyboards);
    }

    private Optional<Path> along(List<Path> path, String keymap, Path within) {
        return path.reversed().stream()
                .map(folder -> folder.resolve("keymaps").resolve(keymap))
                .flatMap(place -> first(place, within, "keymap.json", "keymap.c").stream())
                .findFirst();
    }

    private Optional<Path> inLayout(String layout, String keymap) {
        if (!NAME.matcher(layout).matches() || !Files.isDirectory(tree.layouts())) {
            return Optional.empty();
        }
        try (DirectoryStream<Path> kinds = Files.newDirectoryStream(tree.layouts())) {
            for (Path kind : kinds) {
                Path place = kind.resolve(layout).resolve(keymap);
                Optional<Path> file = first(place, tree.root(), "keymap.json", "keymap.c");
                if (file.isPresent()) {
                    return file;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + tree.layouts(), e);
        }
        return Optional.empty();
    }

    private static Optional<Path> first(Path folder, Path within, String... names) {
        for (String name : names) {
            Path file = folder.resolve(name);
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && inside(folder, within)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    private static boolean inside(Path folder, Path within) {
        try {
            return folder.toRealPath().startsWith(within.toRealPath());
        } catch (IOException gone) {
            return false;
        }
    }
}
