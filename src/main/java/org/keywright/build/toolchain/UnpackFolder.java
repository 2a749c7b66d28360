package org.keywright.build.toolchain;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.keywright.build.Cancellation;

/**
 * A folder that an archive is unpacked into and cannot leave.
 *
 * <p>Links are made only when everything else is there, so that no entry can be written through
 * one.
 */
public final class UnpackFolder {

    private static final int BUFFER = 1 << 16;

    private final Path root;
    private final UnpackLimits limits;
    private final BundleLayout layout;
    private final Predicate<String> wanted;
    private final Cancellation cancellation;
    private final Set<String> files = new HashSet<>();
    private final Map<String, String> links = new LinkedHashMap<>();
    private int entries;
    private long bytes;

    /**
     * @param root an existing folder
     * @param layout which entries to keep and where; the others are checked and dropped
     * @param cancellation ends the unpacking with an {@link InterruptedIOException}
     */
    public UnpackFolder(
            Path root, UnpackLimits limits, BundleLayout layout, Cancellation cancellation) {
        this(root, limits, layout, layout.wanted(), cancellation);
    }

    /**
     * A folder whose entries stay where they are.
     *
     * @param root an existing folder
     * @param wanted which paths to keep; the others are checked and dropped
     * @param cancellation ends the unpacking with an {@link InterruptedIOException}
     */
    public UnpackFolder(
            Path root, UnpackLimits limits, Predicate<String> wanted, Cancellation cancellation) {
        this(root, limits, BundleLayout.AS_IT_COMES, wanted, cancellation);
    }

    private UnpackFolder(
            Path root,
            UnpackLimits limits,
            BundleLayout layout,
            Predicate<String> wanted,
            Cancellation cancellation) {
        this.root = root;
        this.limits = limits;
        this.layout = layout;
        this.wanted = wanted;
        this.cancellation = cancellation;
    }

    /** A folder in the archive. */
    void addFolder(String entry) throws IOException {
        String path = place(entry);
        count(entry);
        if (!path.isEmpty()) {
            refuseThroughOther(entry, path + "/x");
            refuseTaken(entry, path);
        }
    }

    /** A file in the archive. */
    public void addFile(String entry, InputStream content, boolean executable) throws IOException {
        String path = place(entry);
        count(entry);
        if (path.isEmpty() && layout.skip() > 0) {
            measure(entry, content);
            return;
        }
        refuseThroughOther(entry, path);
        if (path.isEmpty() || links.containsKey(path) || !files.add(path)) {
            throw new HostileArchiveException(entry, "is there twice");
        }
        boolean keep = wanted.test(path);
        if (!keep) {
            files.remove(path);
            measure(entry, content);
            return;
        }
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        if (Files.exists(file, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            throw new HostileArchiveException(entry, "is there twice");
        }
        write(entry, content, file);
        if (executable) {
            makeExecutable(entry, file);
        }
    }

    /** A symbolic link in the archive; its target is relative to the link's own folder. */
    public void addSymbolicLink(String entry, String target) throws IOException {
        String path = place(entry);
        count(entry);
        refuseThroughOther(entry, path);
        refuseTaken(entry, path);
        String goal = place(EntryPath.resolve(entry, EntryPath.of(entry), target));
        if (files.contains(path)) {
            throw new HostileArchiveException(entry, "is there twice");
        }
        links.put(path, goal);
    }

    /** A hard link in the archive; its target is the path of an earlier file. */
    void addHardLink(String entry, String target) throws IOException {
        addSymbolicLink(entry, EntryPath.relative(EntryPath.of(entry), EntryPath.of(target)));
    }

    /** Where an entry belongs: checked as it comes, moved, and checked again. */
    private String place(String entry) throws HostileArchiveException {
        return EntryPath.of(layout.place(EntryPath.of(entry)));
    }

    /** Makes the links and makes everything last; nothing may be added afterwards. */
    public void finish() throws IOException {
        TextEdits.apply(layout.edits(), root, files);
        DiskSync.force(files.stream().map(root::resolve).toList());
        for (Map.Entry<String, String> link : links.entrySet()) {
            String goal = chase(link.getKey());
            if (wanted.test(link.getKey()) && files.contains(goal)) {
                Path place = root.resolve(link.getKey());
                Files.createDirectories(place.getParent());
                link(place, root.resolve(goal));
            }
        }
    }

    /** A relative link, or a copy where the system or the user may not link. */
    private static void link(Path place, Path goal) throws IOException {
        try {
            Files.createSymbolicLink(place, place.getParent().relativize(goal));
        } catch (UnsupportedOperationException | java.nio.file.FileSystemException e) {
            Files.copy(goal, place, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private static void makeExecutable(String entry, Path file) throws IOException {
        if (!file.toFile().setExecutable(true, false)) {
            throw new IOException("cannot make " + entry + " executable");
        }
    }

    /** The file at the end of a chain of links. */
    private String chase(String path) throws IOException {
        String goal = path;
        for (int hops = 0; links.containsKey(goal); hops++) {
            if (hops > links.size()) {
                throw new HostileArchiveException(path, "is a link that goes in circles");
            }
            goal = links.get(goal);
        }
        return goal;
    }

    private void count(String entry) throws IOException {
        entries++;
        if (entries > limits.entries()) {
            throw new HostileArchiveException(entry, "is one entry too many");
        }
    }

    private void refuseTaken(String entry, String path) throws IOException {
        if (path.isEmpty() || files.contains(path) || links.containsKey(path)) {
            throw new HostileArchiveException(entry, "is there twice");
        }
    }

    /** No entry may lie below a file or a link. */
    private void refuseThroughOther(String entry, String path) throws IOException {
        int slash = path.indexOf('/');
        while (slash >= 0) {
            String parent = path.substring(0, slash);
            if (files.contains(parent) || links.containsKey(parent)) {
                throw new HostileArchiveException(entry, "lies below " + parent);
            }
            slash = path.indexOf('/', slash + 1);
        }
    }

    private void write(String entry, InputStream content, Path file) throws IOException {
        try (FileChannel out =
                FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            byte[] buffer = new byte[BUFFER];
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                measure(entry, n);
                ByteBuffer part = ByteBuffer.wrap(buffer, 0, n);
                while (part.hasRemaining()) {
                    out.write(part);
                }
            }
        }
    }

    private void measure(String entry, InputStream content) throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
            measure(entry, n);
        }
    }

    private void measure(String entry, int more) throws IOException {
        if (cancellation.reason().isPresent()) {
            throw new InterruptedIOException("stopped at " + entry);
        }
        bytes += more;
        if (bytes > limits.bytes()) {
            throw new HostileArchiveException(entry, "makes the archive too large");
        }
    }
}
