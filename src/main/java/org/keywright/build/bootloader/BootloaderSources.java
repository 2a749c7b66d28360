package org.keywright.build.bootloader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.keywright.build.Sha256;

/**
 * The sources of a bootloader as they are in a tree. Only sources: objects that somebody's build
 * left there would pass for up to date in a copy. No link is followed.
 *
 * @param files by their names relative to the tree
 */
record BootloaderSources(SortedMap<String, byte[]> files) {

    private static final Pattern SOURCE = Pattern.compile("(?i).*\\.(c|h|S|mk)|makefile");

    /** The library has some 500 such files, the largest of 200 KB. */
    private static final int MOST_FILES = 5_000;

    private static final long LARGEST_FILE = 4L << 20;
    private static final int DEEPEST = 12;

    BootloaderSources {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /**
     * Reads them.
     *
     * @param header what the keyboard says of itself: {@code Keyboard.h}
     */
    static BootloaderSources read(Path tree, BootloaderPlan plan, String header)
            throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String folder : List.of(BootloaderPlan.LIBRARY + "/LUFA", plan.folder())) {
            for (Path file : sourcesIn(tree.resolve(folder))) {
                String name = tree.relativize(file).toString().replace('\\', '/');
                files.put(name, Files.readAllBytes(file));
            }
        }
        files.put(plan.folder() + "/Keyboard.h", header.getBytes(StandardCharsets.UTF_8));
        return new BootloaderSources(files);
    }

    private static List<Path> sourcesIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
            return all.filter(BootloaderSources::isSource).sorted().limit(MOST_FILES).toList();
        }
    }

    private static boolean isSource(Path file) {
        return SOURCE.matcher(String.valueOf(file.getFileName())).matches()
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && file.toFile().length() <= LARGEST_FILE;
    }

    /** One word for all of them. */
    String hash() {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            text.append(Sha256.of(file.getValue())).append(' ').append(file.getKey()).append('\n');
        }
        return Sha256.of(text.toString());
    }
}
