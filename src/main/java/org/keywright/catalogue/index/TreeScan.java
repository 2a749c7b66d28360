package org.keywright.catalogue.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.keywright.catalogue.Catalogue;

/**
 * Takes the stamps of all files that keyboards may be read from, without opening one: whatever
 * could matter in the folder of a keyboard and in those above it.
 */
final class TreeScan {

    /** As deep as keyboards are looked for, and the files in the deepest folder. */
    private static final int DEEPEST = 7;

    private static final Set<String> ENDINGS = Set.of("json", "h", "c", "mk");

    private final Path keyboards;
    private final Map<String, Stamp> folders = new HashMap<>();
    private final SortedMap<String, Stamp> boards = new TreeMap<>();

    private TreeScan(Path keyboards) {
        this.keyboards = keyboards;
    }

    /**
     * The stamp of every keyboard below this folder.
     *
     * @throws UncheckedIOException when the folder cannot be read
     */
    static SortedMap<String, Stamp> boards(Path keyboards) {
        TreeScan scan = new TreeScan(keyboards);
        try {
            if (Files.isDirectory(keyboards)) {
                Files.walkFileTree(keyboards, Set.of(), DEEPEST, scan.new Visitor());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + keyboards, e);
        }
        scan.boards.replaceAll((id, none) -> scan.ofPath(id));
        return scan.boards;
    }

    private Stamp ofPath(String id) {
        Stamp stamp = Stamp.of(id);
        for (int end = id.indexOf('/'); end >= 0; end = id.indexOf('/', end + 1)) {
            stamp = stamp.and(folders.getOrDefault(id.substring(0, end), Stamp.none()));
        }
        return stamp.and(folders.getOrDefault(id, Stamp.none()));
    }

    private void file(Path file, BasicFileAttributes attributes) {
        String name = file.getFileName().toString();
        if (!ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1))) {
            return;
        }
        String folder = keyboards.relativize(file.getParent()).toString().replace('\\', '/');
        folders.merge(folder, Stamp.of(folder + "/" + name, attributes), Stamp::and);
        if (name.equals("keyboard.json") && Catalogue.isName(folder)) {
            boards.put(folder, Stamp.none());
        }
    }

    private final class Visitor extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return folder.endsWith("keymaps")
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) {
                file(file, attributes);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (file.equals(keyboards)) {
                throw e;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(
                Path folder, @org.jspecify.annotations.Nullable IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }
}
