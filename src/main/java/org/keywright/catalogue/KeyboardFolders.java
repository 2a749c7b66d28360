package org.keywright.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which keyboards there are: every folder that holds {@code keyboard.json}. Names are relative
 * paths and never lead out of the tree.
 */
final class KeyboardFolders {

    static final int DEEPEST = 6;

    private static final String PART = "[A-Za-z0-9_][A-Za-z0-9_.+-]{0,99}";
    private static final Pattern ID = Pattern.compile(PART + "(/" + PART + "){0,5}");

    private final FirmwareTree tree;

    KeyboardFolders(FirmwareTree tree) {
        this.tree = tree;
    }

    /** Whether the text can be a keyboard's name at all. */
    static boolean isName(String id) {
        return ID.matcher(id).matches() && !List.of(id.split("/")).contains("keymaps");
    }

    /** All keyboards, sorted. */
    List<String> list() {
        Set<String> found = new TreeSet<>();
        find(tree.keyboards(), found);
        if (tree.own().isPresent()) {
            found.removeIf(FirmwareTree::isOwn);
            Set<String> own = new TreeSet<>();
            find(tree.own().get(), own);
            own.stream().filter(FirmwareTree::isOwn).forEach(found::add);
        }
        return List.copyOf(found);
    }

    private static void find(Path keyboards, Set<String> found) {
        if (Files.isDirectory(keyboards)) {
            try {
                Finder finder = new Finder(keyboards, found);
                Files.walkFileTree(keyboards, Set.of(), DEEPEST + 1, finder);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot list " + keyboards, e);
            }
        }
    }

    /** Whether there is such a keyboard, reached without any symbolic link. */
    boolean contains(String id) {
        if (!isName(id)) {
            return false;
        }
        Path keyboards = tree.keyboards(id);
        Path folder = keyboards.resolve(id);
        Path file = folder.resolve("keyboard.json");
        try {
            Path real = keyboards.toRealPath().resolve(id);
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && folder.toRealPath().equals(real);
        } catch (IOException gone) {
            return false;
        }
    }

    /** The folders of that name's path, the vendor's first. */
    List<Path> path(String id) {
        List<Path> folders = new ArrayList<>();
        Path folder = tree.keyboards(id);
        for (String part : id.split("/")) {
            folder = folder.resolve(part);
            folders.add(folder);
        }
        return folders;
    }

    /**
     * The name of a header that the keyboard brings along, {@code planck.h} in the folder {@code
     * planck}; of several on the way the one nearest to the vendor.
     */
    Optional<String> ownHeader(String id) {
        return path(id).stream()
                .map(folder -> folder.resolve(folder.getFileName() + ".h"))
                .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                .map(file -> file.getFileName().toString())
                .findFirst();
    }

    /** Collects folders with a keyboard.json, leaving out keymaps. */
    private static final class Finder extends SimpleFileVisitor<Path> {

        private final Path keyboards;
        private final Set<String> found;

        Finder(Path keyboards, Set<String> found) {
            this.keyboards = keyboards;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return folder.endsWith("keymaps")
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.endsWith("keyboard.json") && attributes.isRegularFile()) {
                String id = keyboards.relativize(file.getParent()).toString().replace('\\', '/');
                if (isName(id)) {
                    found.add(id);
                }
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }
}
