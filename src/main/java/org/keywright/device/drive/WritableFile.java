package org.keywright.device.drive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** A file that is written from its beginning. */
interface WritableFile extends Closeable {

    /** Writes all of it and makes the device take it. */
    void send(ByteBuffer part) throws IOException;

    /** How a file is opened. */
    enum Way {
        /** Empty at first, made if there is none. */
        NEW(
                StandardOpenOption.WRITE,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                LinkOption.NOFOLLOW_LINKS),
        /** As it is, so that it keeps its length and its place on the drive. */
        IN_PLACE(StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);

        private final Set<OpenOption> options;

        Way(OpenOption... options) {
            this.options = Set.of(options);
        }
    }

    /** Opens files for writing. */
    interface Opener {
        WritableFile open(Path file, Way way) throws IOException;
    }

    /** Opens a file of the system's. */
    static WritableFile open(Path file, Way way) throws IOException {
        FileChannel channel = FileChannel.open(file, way.options);
        return new WritableFile() {
            @Override
            public void send(ByteBuffer part) throws IOException {
                while (part.hasRemaining()) {
                    channel.write(part);
                }
                channel.force(false);
            }

            @Override
            public void close() throws IOException {
                channel.close();
            }
        };
    }
}
