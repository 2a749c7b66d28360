package org.keywright.device.drive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.keywright.device.DeviceFile;

/**
 * What Linux has mounted where ({@code /proc/self/mountinfo}, proc(5)). Only drives with a file
 * system that bootloaders show are of interest, so nothing else is ever touched: a network folder
 * whose server is away cannot hold us up.
 *
 * @param file the table
 */
record MountTable(Path file) {

    private static final Set<String> FAT = Set.of("vfat", "msdos", "fat", "exfat");
    private static final int LARGEST = 1 << 20;

    /** A blank in a path is written as a backslash and three octal digits. */
    private static final Pattern ESCAPED = Pattern.compile("\\\\([0-7]{3})");

    /**
     * One mounted drive.
     *
     * @param id another one for every act of mounting
     * @param folder where
     * @param device the block device
     */
    record Mount(String id, Path folder, String device) {

        /** What was pulled out without ceremony stays in the table until somebody unmounts it. */
        boolean isPlugged() {
            return DeviceFile.of(device).map(DeviceFile::exists).orElse(true);
        }
    }

    /** The FAT drives that are mounted now. */
    List<Mount> drives() {
        try (var in = Files.newInputStream(file)) {
            String table = new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8);
            return table.lines().flatMap(MountTable::mount).filter(Mount::isPlugged).toList();
        } catch (IOException unknown) {
            return List.of();
        }
    }

    /** Fields of a line: id, parent, numbers, root, folder, options, tags, "-", type, device. */
    private static Stream<Mount> mount(String line) {
        String[] halves = line.split(" - ", 2);
        String[] place = halves[0].split(" ");
        String[] source = halves.length == 2 ? halves[1].split(" ") : new String[0];
        return place.length < 5 || source.length < 2 || !FAT.contains(source[0])
                ? Stream.empty()
                : Stream.of(new Mount(place[0], Path.of(plain(place[4])), plain(source[1])));
    }

    private static String plain(String written) {
        Matcher escapes = ESCAPED.matcher(written);
        return escapes.replaceAll(
                found ->
                        Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(found.group(1), 8))));
    }
}
