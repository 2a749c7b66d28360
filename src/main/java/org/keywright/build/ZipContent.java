package org.keywright.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.keywright.option.Value;

/**
 * The files of a source zip by their names in it.
 *
 * <p>Sorted, one fixed time, no modes: equal builds give equal zips. No name leads out of the
 * folder that the zip is unpacked in.
 */
public final class ZipContent {

    /** Not the very first time a zip can hold: Java adds the time zone to that one. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 2, 0, 0);

    /** A part of a name: no detour, nothing that a system could take for more than a name. */
    private static final Pattern PART = Pattern.compile("(?!\\.{1,2}$)[^/\\\\:\\p{Cntrl}]+");

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    /** Whether a file may have that name, its folders separated by {@code /}. */
    public static boolean fits(String name) {
        for (String part : name.split("/", -1)) {
            if (!PART.matcher(part).matches()) {
                return false;
            }
        }
        return true;
    }

    /**
     * Adds a file, or replaces the one of that name.
     *
     * @throws IllegalArgumentException if the name does not {@linkplain #fits fit}
     */
    public ZipContent put(String name, byte[] content) {
        if (!fits(name)) {
            throw new IllegalArgumentException("not a name for a zip: " + name);
        }
        files.put(name, content.clone());
        return this;
    }

    /** The same, in UTF-8. */
    public ZipContent put(String name, String text) {
        return put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** What is in it so far. */
    public SortedMap<String, byte[]> files() {
        return Collections.unmodifiableSortedMap(files);
    }

    /** The SHA-256 of every file by its name, for a manifest. */
    public Value.Table hashes() {
        Map<String, Value> listed = new LinkedHashMap<>();
        files.forEach((name, content) -> listed.put(name, new Value.Text(Sha256.of(content))));
        return new Value.Table(listed);
    }

    /** The zip. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(EPOCH);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail like a disk", e);
        }
        return bytes.toByteArray();
    }
}
