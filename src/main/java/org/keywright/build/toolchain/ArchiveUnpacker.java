package org.keywright.build.toolchain;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.ar.ArArchiveEntry;
import org.apache.commons.compress.archivers.ar.ArArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Reads the archives that toolchains come in: {@code tar.bz2 tar.gz tar.xz zip deb}. */
public final class ArchiveUnpacker {

    /** Enough for every xz preset; a header that asks for more is a bomb. */
    private static final int XZ_MEMORY_KIB = 256 << 10;

    private ArchiveUnpacker() {}

    /** Unpacks one archive without telling how far it is. */
    public static void unpack(Path archive, UnpackFolder folder) throws IOException {
        unpack(archive, folder, read -> {});
    }

    /**
     * Unpacks one archive; several may go into the same folder.
     *
     * @param read hears how many bytes of the archive were read so far
     * @throws HostileArchiveException when an entry has no business there
     * @throws IOException also for every kind of damage the format's reader notices
     */
    public static void unpack(Path archive, UnpackFolder folder, LongConsumer read)
            throws IOException {
        String name = String.valueOf(archive.getFileName()).toLowerCase(Locale.ROOT);
        try {
            if (name.endsWith(".zip")) {
                zip(archive, folder);
                read.accept(Files.size(archive));
            } else {
                try (InputStream in = new Counted(Files.newInputStream(archive), read)) {
                    stream(name, in, folder);
                }
            }
        } catch (IllegalArgumentException | ArithmeticException | IndexOutOfBoundsException e) {
            // The format readers throw these, too, for headers that make no sense.
            throw new IOException(name + " is damaged: " + e.getMessage(), e);
        }
    }

    private static void stream(String name, InputStream in, UnpackFolder folder)
            throws IOException {
        if (name.endsWith(".deb")) {
            deb(name, in, folder);
        } else {
            tar(decompressed(name, in), folder);
        }
    }

    private static InputStream decompressed(String name, InputStream in) throws IOException {
        if (name.endsWith(".tar.xz")) {
            return XZCompressorInputStream.builder()
                    .setInputStream(in)
                    .setDecompressConcatenated(true)
                    .setMemoryLimitKiB(XZ_MEMORY_KIB)
                    .get();
        }
        if (name.endsWith(".tar.bz2")) {
            return new BZip2CompressorInputStream(in, true);
        }
        if (name.endsWith(".tar.gz")) {
            return new GZIPInputStream(in);
        }
        if (name.endsWith(".tar")) {
            return in;
        }
        throw new IOException(name + " is not an archive we can unpack");
    }

    /** A Debian package is an {@code ar} with the files in {@code data.tar.*} (deb(5)). */
    private static void deb(String name, InputStream in, UnpackFolder folder) throws IOException {
        ArArchiveInputStream members = new ArArchiveInputStream(in);
        for (ArArchiveEntry e = members.getNextEntry(); e != null; e = members.getNextEntry()) {
            if (e.getName().startsWith("data.tar")) {
                tar(decompressed(e.getName(), new Unclosed(members)), folder);
                return;
            }
        }
        throw new IOException(name + " has no data.tar");
    }

    private static void tar(InputStream in, UnpackFolder folder) throws IOException {
        TarArchiveInputStream tar = new TarArchiveInputStream(in);
        for (TarArchiveEntry e = tar.getNextEntry(); e != null; e = tar.getNextEntry()) {
            if (e.isDirectory()) {
                folder.addFolder(e.getName());
            } else if (e.isSymbolicLink()) {
                folder.addSymbolicLink(e.getName(), e.getLinkName());
            } else if (e.isLink()) {
                folder.addHardLink(e.getName(), e.getLinkName());
            } else if (e.isFile() && !e.isSparse() && !special(e)) {
                folder.addFile(e.getName(), tar, (e.getMode() & 0111) != 0);
            } else {
                throw new HostileArchiveException(e.getName(), "is not a file, folder or link");
            }
        }
    }

    private static boolean special(TarArchiveEntry e) {
        return e.isCharacterDevice() || e.isBlockDevice() || e.isFIFO();
    }

    private static void zip(Path archive, UnpackFolder folder) throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(archive).get()) {
            for (ZipArchiveEntry e : Collections.list(zip.getEntriesInPhysicalOrder())) {
                if (e.isUnixSymlink()) {
                    folder.addSymbolicLink(e.getName(), zip.getUnixSymlink(e));
                } else if (e.isDirectory()) {
                    folder.addFolder(e.getName());
                } else {
                    try (InputStream content = zip.getInputStream(e)) {
                        folder.addFile(e.getName(), content, (e.getUnixMode() & 0111) != 0);
                    }
                }
            }
        }
    }

    /** Tells how far a stream was read, a piece at a time. */
    private static final class Counted extends BufferedInputStream {

        private static final int STEP = 1 << 16;

        private final LongConsumer read;
        private long done;
        private long told;

        Counted(InputStream in, LongConsumer read) {
            super(in, 1 << 16);
            this.read = read;
        }

        @Override
        public synchronized int read() throws IOException {
            int b = super.read();
            count(b < 0 ? -1 : 1);
            return b;
        }

        @Override
        public synchronized int read(byte[] bytes, int start, int length) throws IOException {
            int n = super.read(bytes, start, length);
            count(n);
            return n;
        }

        /** Some formats are read byte by byte, which is not worth telling each time. */
        private void count(int more) {
            done += Math.max(0, more);
            if (more < 0 || done - told >= STEP) {
                told = done;
                read.accept(done);
            }
        }
    }

    /** A view of a stream that leaves the stream open. */
    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // whoever opened it closes it
        }
    }
}
