package org.keywright.catalogue.index;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.CodeSource;
import java.util.SortedMap;
import org.keywright.catalogue.FirmwareTree;

/**
 * The stamps of a tree's files.
 *
 * @param tables of what all keyboards depend on: schemas, mappings, processors, names of community
 *     layouts, and this program
 * @param aliases of the table of former names
 * @param boards by folder, of all files that a keyboard may be read from
 */
record TreeStamps(Stamp tables, Stamp aliases, SortedMap<String, Stamp> boards) {

    private static final String ALIASES = "keyboard_aliases.hjson";

    /** Looks at a tree as it is now. */
    static TreeStamps of(FirmwareTree tree) {
        Stamp tables =
                folder(tree.schemas())
                        .and(folder(tree.mappings()))
                        .and(names(tree.layouts().resolve("default")))
                        .and(file(tree.processors()))
                        .and(program());
        return new TreeStamps(tables, file(tree.mappings().resolve(ALIASES)), boards(tree));
    }

    private static SortedMap<String, Stamp> boards(FirmwareTree tree) {
        SortedMap<String, Stamp> boards = TreeScan.boards(tree.keyboards());
        if (tree.own().isPresent()) {
            boards.keySet().removeIf(FirmwareTree::isOwn);
            SortedMap<String, Stamp> own = TreeScan.boards(tree.own().get());
            own.keySet().removeIf(id -> !FirmwareTree.isOwn(id));
            boards.putAll(own);
        }
        return boards;
    }

    private static Stamp folder(Path folder) {
        Stamp stamp = Stamp.of(folder.toString());
        if (!Files.isDirectory(folder)) {
            return stamp;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                stamp = file.endsWith(ALIASES) ? stamp : stamp.and(file(file));
            }
            return stamp;
        } catch (IOException | java.nio.file.DirectoryIteratorException unreadable) {
            return stamp;
        }
    }

    private static Stamp names(Path folder) {
        Stamp stamp = Stamp.of(folder.toString());
        if (!Files.isDirectory(folder)) {
            return stamp;
        }
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            for (Path child : children) {
                stamp = stamp.and(Stamp.of(child.toString()));
            }
            return stamp;
        } catch (IOException | java.nio.file.DirectoryIteratorException unreadable) {
            return stamp;
        }
    }

    private static Stamp file(Path file) {
        try {
            return Stamp.of(file.toString(), Files.readAttributes(file, BasicFileAttributes.class));
        } catch (IOException missing) {
            return Stamp.of(file.toString());
        }
    }

    /** Another version of the program may understand keyboards otherwise. */
    private static Stamp program() {
        CodeSource source = TreeStamps.class.getProtectionDomain().getCodeSource();
        try {
            return source == null ? Stamp.none() : file(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException notAFile) {
            return Stamp.none();
        }
    }
}
