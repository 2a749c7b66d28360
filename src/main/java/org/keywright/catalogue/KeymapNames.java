package org.keywright.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.keywright.option.Value;

/** Which keymaps a keyboard has: folders that hold a keymap.c or keymap.json. */
final class KeymapNames {

    private final FirmwareTree tree;
    private final Optional<Path> userspace;
    private final SortedSet<String> names = new TreeSet<>();

    KeymapNames(FirmwareTree tree, Optional<Path> userspace) {
        this.tree = tree;
        this.userspace = userspace;
    }

    SortedSet<String> of(String id, List<Value> communityLayouts) {
        addAlong(tree.keyboards(id), id);
        userspace.ifPresent(own -> addAlong(own.resolve("keyboards"), id));
        for (Path kind : folders(tree.layouts())) {
            addShared(kind, communityLayouts);
        }
        userspace.ifPresent(own -> addShared(own.resolve("layouts"), communityLayouts));
        return names;
    }

    private void addAlong(Path keyboards, String id) {
        Path folder = keyboards;
        for (String part : id.split("/")) {
            folder = folder.resolve(part);
            addIn(folder.resolve("keymaps"));
        }
    }

    private void addShared(Path kind, List<Value> communityLayouts) {
        for (Value layout : communityLayouts) {
            if (layout instanceof Value.Text name && KeyboardFolders.isName(name.text())) {
                addIn(kind.resolve(name.text()));
            }
        }
    }

    private void addIn(Path keymaps) {
        for (Path folder : folders(keymaps)) {
            if (Files.isRegularFile(folder.resolve("keymap.c"))
                    || Files.isRegularFile(folder.resolve("keymap.json"))) {
                names.add(folder.getFileName().toString());
            }
        }
    }

    private static List<Path> folders(Path parent) {
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        List<Path> folders = new java.util.ArrayList<>();
        try (DirectoryStream<Path> children =
                Files.newDirectoryStream(parent, Files::isDirectory)) {
            children.forEach(folders::add);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + parent, e);
        }
        return folders;
    }
}
