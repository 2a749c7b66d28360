package org.keywright.device.drive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads a file from the drive itself, past what the system remembers of it.
 *
 * <p>The option that asks for it is not part of the Java standard, so it is looked for by its name.
 *
 * @param file on the drive
 * @param block bytes that have to be asked for together, a power of two
 * @param direct opens a file that way
 */
record UncachedFile(Path file, int block, OpenOption direct) {

    /** No drive of a bootloader asks for more together. */
    private static final int LARGEST_BLOCK = 1 << 20;

    private static final int LARGEST_READ = 64 << 10;

    /** That file; empty if the system offers no way past its memory. */
    static Optional<UncachedFile> of(Path file) throws IOException {
        try {
            long block = Files.getFileStore(file).getBlockSize();
            return block > 0 && block <= LARGEST_BLOCK && Long.bitCount(block) == 1
                    ? option().map(option -> new UncachedFile(file, (int) block, option))
                    : Optional.empty();
        } catch (UnsupportedOperationException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<OpenOption> option() {
        try {
            Class<?> options = Class.forName("com.sun.nio.file.ExtendedOpenOption");
            return Stream.of(options.getEnumConstants())
                    .filter(option -> option.toString().equals("DIRECT"))
                    .map(OpenOption.class::cast)
                    .findFirst();
        } catch (ClassNotFoundException otherJava) {
            return Optional.empty();
        }
    }

    /**
     * The start of the file.
     *
     * @param limit the most bytes wanted
     * @return empty if this file cannot be read so
     */
    Optional<byte[]> read(int limit) throws IOException {
        try (FileChannel channel =
                FileChannel.open(
                        file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS, direct))) {
            int wanted = (int) Math.min(limit, channel.size());
            return Optional.of(read(channel, wanted));
        } catch (UnsupportedOperationException noWay) {
            return Optional.empty();
        }
    }

    private byte[] read(FileChannel channel, int wanted) throws IOException {
        int most = Math.max(block, LARGEST_READ);
        ByteBuffer blocks = ByteBuffer.allocateDirect(most + block).alignedSlice(block);
        byte[] content = new byte[wanted];
        for (int at = 0; at < wanted; ) {
            int left = wanted - at;
            blocks.clear().limit(Math.min(most, Math.ceilDiv(left, block) * block));
            int came = Math.min(channel.read(blocks), left);
            if (came < left && (came <= 0 || came % block != 0)) {
                throw new IOException("The drive ended a file early.");
            }
            blocks.flip().get(content, at, came);
            at += came;
        }
        return content;
    }
}
