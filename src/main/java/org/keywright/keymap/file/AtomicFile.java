package org.keywright.keymap.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Replaces a file at once: whenever the program or the computer stops, the file is the old one or
 * the new one.
 *
 * <p>The new content goes to a file beside it, is forced to the disk, and takes the old one's name
 * in one step; then the folder is forced to the disk too. What a killed program left behind is
 * cleared away by the next write.
 */
public final class AtomicFile {

    private static final String ENDING = ".keywright-tmp";
    private static final AtomicLong COUNTER = new AtomicLong();

    private AtomicFile() {}

    /**
     * Writes a file. A symbolic link stays one: the file it points to is replaced. Permissions stay
     * as they are.
     *
     * @throws IOException when the disk refuses; the old file is untouched then
     */
    public static void write(Path file, byte[] content) throws IOException {
        Path target = Files.isSymbolicLink(file) ? linked(file) : file.toAbsolutePath();
        Path folder = target.getParent();
        clearLeftovers(target, folder);
        Path beside = folder.resolve(temporaryName(target));
        try {
            writeAndForce(beside, content);
            keepPermissions(target, beside);
            Files.move(
                    beside,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
        forceFolder(folder);
    }

    /** Where a link leads; a link to a file that does not exist yet leads there as well. */
    private static Path linked(Path link) throws IOException {
        Path target = link.toAbsolutePath().getParent().resolve(Files.readSymbolicLink(link));
        return Files.exists(target) ? target.toRealPath() : target.normalize();
    }

    /** The process number tells a leftover from a file that is being written now. */
    private static String temporaryName(Path target) {
        long process = ProcessHandle.current().pid();
        return prefix(target) + process + "." + COUNTER.incrementAndGet() + ENDING;
    }

    private static String prefix(Path target) {
        return "." + target.getFileName() + ".";
    }

    private static void writeAndForce(Path file, byte[] content) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view != null && Files.exists(from)) {
            view.setPermissions(Files.getPosixFilePermissions(from));
        }
    }

    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows does not open folders; its file system orders the rename by itself.
            return;
        }
    }

    private static void clearLeftovers(Path target, Path folder) throws IOException {
        String prefix = prefix(target);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, file -> true)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (name.startsWith(prefix) && name.endsWith(ENDING) && abandoned(name, prefix)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static boolean abandoned(String name, String prefix) {
        String[] numbers =
                name.substring(prefix.length(), name.length() - ENDING.length()).split("\\.");
        if (numbers.length != 2 || !numbers[0].matches("[0-9]{1,18}")) {
            return false;
        }
        long process = Long.parseLong(numbers[0]);
        return process != ProcessHandle.current().pid()
                && ProcessHandle.of(process).filter(ProcessHandle::isAlive).isEmpty();
    }
}
