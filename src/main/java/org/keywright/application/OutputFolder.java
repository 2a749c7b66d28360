package org.keywright.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.keywright.build.WholeFiles;

/**
 * A folder that takes many files. A file that is there with the same content is not touched, so
 * that whoever watches time stamps sees what has changed; no symbolic link inside the folder is
 * followed. Thread-safe for different files.
 */
final class OutputFolder {

    private final Path root;

    /** Whether a folder was made by us, and is therefore empty. */
    private final Map<Path, Boolean> fresh = new ConcurrentHashMap<>();

    private final LongAdder written = new LongAdder();
    private final LongAdder unchanged = new LongAdder();

    /**
     * @param folder made if it is not there
     */
    OutputFolder(Path folder) {
        try {
            root = Files.createDirectories(folder).toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int written() {
        return written.intValue();
    }

    int unchanged() {
        return unchanged.intValue();
    }

    /**
     * Writes one file.
     *
     * @param folder relative, with {@code /}; never leads out of this one
     * @param name of the file
     */
    void write(String folder, String name, byte[] content) {
        Path target = root.resolve(folder).normalize();
        if (!target.startsWith(root)) {
            throw new IllegalArgumentException(folder + " leads out of the output folder");
        }
        try {
            boolean empty = made(target);
            write(target.resolve(name), content, empty);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Path file, byte[] content, boolean folderIsFresh) throws IOException {
        if (folderIsFresh) {
            try (SeekableByteChannel out =
                    Files.newByteChannel(
                            file,
                            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
                out.write(ByteBuffer.wrap(content));
            }
        } else if (same(file, content)) {
            unchanged.increment();
            return;
        } else {
            WholeFiles.write(file, content);
        }
        written.increment();
    }

    private static boolean same(Path file, byte[] content) throws IOException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        BasicFileAttributes there =
                Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return there.isRegularFile()
                && there.size() == content.length
                && Arrays.equals(Files.readAllBytes(file), content);
    }

    /** Sees to it that a folder is there and is no link; true when it was made just now. */
    private boolean made(Path folder) throws IOException {
        Boolean known = fresh.get(folder);
        if (known != null) {
            return known;
        }
        if (folder.equals(root)) {
            return false;
        }
        boolean parentIsFresh = made(folder.getParent());
        synchronized (fresh) {
            known = fresh.get(folder);
            if (known == null) {
                known = make(folder, parentIsFresh);
                fresh.put(folder, known);
            }
            return known;
        }
    }

    private static boolean make(Path folder, boolean surelyNew) throws IOException {
        if (surelyNew || !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            try {
                Files.createDirectory(folder);
                return true;
            } catch (FileAlreadyExistsException inTheWay) {
                if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                    throw inTheWay;
                }
            }
        }
        return false;
    }
}
