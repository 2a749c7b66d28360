package org.keywright.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/** Archives that want out of their folder, and archives that are damaged; by file name. */
final class HostileArchives {

    private static final byte[] EVIL = "evil".getBytes(StandardCharsets.UTF_8);

    private HostileArchives() {}

    /** The archives; {@code canary} is a path that must never come to exist. */
    static Map<String, byte[]> all(String canary) throws IOException {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("parent.tar.gz", tar(file("../../../evil")));
        all.put("deep-parent.tar.gz", tar(file("bin/../../evil")));
        all.put("absolute.tar.gz", tar(file(canary)));
        all.put("backslash.tar.gz", tar(file("..\\..\\evil")));
        all.put("drive.tar.gz", tar(file("C:/evil")));
        all.put("link-out.tar.gz", tar(link("out", "../.."), file("out/evil")));
        all.put("link-absolute.tar.gz", tar(link("out", "/"), file("out/tmp/evil")));
        all.put("hard-link-out.tar.gz", tar(hardLink("passwd", "../../../etc/passwd")));
        all.put("device.tar.gz", tar(new TarArchiveEntry("null", TarConstants.LF_CHR)));
        all.put("pipe.tar.gz", tar(new TarArchiveEntry("pipe", TarConstants.LF_FIFO)));
        all.put("parent.zip", zip("../../evil"));
        all.put("absolute.zip", zip(canary));
        all.put("backslash.zip", zip("..\\..\\evil"));
        all.put("empty.tar.gz", new byte[0]);
        all.put("empty.zip", new byte[0]);
        all.put("noise.tar.gz", noise());
        all.put("noise.tar.bz2", noise());
        all.put("noise.tar.xz", noise());
        all.put("noise.zip", noise());
        all.put("noise.deb", noise());
        all.put("cut.tar.gz", cut(tar(file("bin/avr-gcc"))));
        all.put("cut.zip", cut(zip("bin/avr-gcc")));
        all.put("no-compiler.tar.gz", tar(file("bin/other")));
        all.put("broken-compiler.tar.gz", tar(file("bin/avr-gcc")));
        return all;
    }

    private static TarArchiveEntry file(String name) {
        TarArchiveEntry entry = new TarArchiveEntry(name, true);
        entry.setSize(EVIL.length);
        return entry;
    }

    private static TarArchiveEntry link(String name, String target) {
        TarArchiveEntry entry = new TarArchiveEntry(name, TarConstants.LF_SYMLINK);
        entry.setLinkName(target);
        return entry;
    }

    private static TarArchiveEntry hardLink(String name, String target) {
        TarArchiveEntry entry = new TarArchiveEntry(name, TarConstants.LF_LINK);
        entry.setLinkName(target);
        return entry;
    }

    private static byte[] tar(TarArchiveEntry... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(bytes))) {
            for (TarArchiveEntry entry : entries) {
                tar.putArchiveEntry(entry);
                if (entry.getSize() > 0) {
                    tar.write(EVIL);
                }
                tar.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(EVIL);
        }
        return bytes.toByteArray();
    }

    private static byte[] noise() {
        byte[] noise = new byte[4096];
        new java.util.Random(7).nextBytes(noise);
        return noise;
    }

    private static byte[] cut(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }
}
