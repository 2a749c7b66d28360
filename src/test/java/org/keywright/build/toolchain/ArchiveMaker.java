package org.keywright.build.toolchain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.ar.ArArchiveEntry;
import org.apache.commons.compress.archivers.ar.ArArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;

/** Makes archives, honest and hostile, entry by entry. */
final class ArchiveMaker {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes);

    /** A tar with these entries. */
    static byte[] tar(Consumer<ArchiveMaker> entries) {
        ArchiveMaker maker = new ArchiveMaker();
        maker.tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
        entries.accept(maker);
        try {
            maker.tar.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return maker.bytes.toByteArray();
    }

    ArchiveMaker file(String name, String content) {
        return put(entry(name, TarConstants.LF_NORMAL), content);
    }

    ArchiveMaker program(String name, String content) {
        TarArchiveEntry entry = entry(name, TarConstants.LF_NORMAL);
        entry.setMode(0100755);
        return put(entry, content);
    }

    ArchiveMaker folder(String name) {
        return put(entry(name, TarConstants.LF_DIR), "");
    }

    ArchiveMaker symbolicLink(String name, String target) {
        TarArchiveEntry entry = entry(name, TarConstants.LF_SYMLINK);
        entry.setLinkName(target);
        return put(entry, "");
    }

    ArchiveMaker hardLink(String name, String target) {
        TarArchiveEntry entry = entry(name, TarConstants.LF_LINK);
        entry.setLinkName(target);
        return put(entry, "");
    }

    ArchiveMaker special(String name, byte type) {
        return put(entry(name, type), "");
    }

    private static TarArchiveEntry entry(String name, byte type) {
        return new TarArchiveEntry(name, type, true);
    }

    private ArchiveMaker put(TarArchiveEntry entry, String content) {
        try {
            byte[] utf8 = content.getBytes(StandardCharsets.UTF_8);
            entry.setSize(utf8.length);
            tar.putArchiveEntry(entry);
            tar.write(utf8);
            tar.closeArchiveEntry();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A Debian package around a tar. */
    static byte[] deb(byte[] tar) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (XZCompressorOutputStream xz = new XZCompressorOutputStream(packed)) {
            xz.write(tar);
        }
        ByteArrayOutputStream deb = new ByteArrayOutputStream();
        try (ArArchiveOutputStream ar = new ArArchiveOutputStream(deb)) {
            member(ar, "debian-binary", "2.0\n".getBytes(StandardCharsets.US_ASCII));
            member(ar, "data.tar.xz", packed.toByteArray());
        }
        return deb.toByteArray();
    }

    private static void member(ArArchiveOutputStream ar, String name, byte[] content)
            throws IOException {
        ar.putArchiveEntry(new ArArchiveEntry(name, content.length));
        ar.write(content);
        ar.closeArchiveEntry();
    }

    /** A zip with one file. */
    static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            zip.putArchiveEntry(new ZipArchiveEntry(name));
            zip.write(content);
            zip.closeArchiveEntry();
        }
        return bytes.toByteArray();
    }

    /** A zip with one symbolic link. */
    static byte[] zipLink(String name, String target) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            ZipArchiveEntry entry = new ZipArchiveEntry(name);
            entry.setUnixMode(0120777);
            zip.putArchiveEntry(entry);
            zip.write(target.getBytes(StandardCharsets.UTF_8));
            zip.closeArchiveEntry();
        }
        return bytes.toByteArray();
    }

    /** Writes an archive to a file. */
    static Path save(Path file, byte[] archive) throws IOException {
        return Files.write(file, archive);
    }
}
