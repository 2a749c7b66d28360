package org.keywright.build.zip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.keywright.build.Sha256;
import org.keywright.build.ZipContent;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;

/** Reads what a build read out of a firmware tree once more, with the licences on the way to it. */
public final class TreeReader {

    /** In bytes; what a build reads is a twentieth of it. */
    private static final long MOST = 128L << 20;

    private static final long LARGEST_LICENCE = 1 << 20;
    private static final Pattern LICENCE =
            Pattern.compile(
                    "(?i)(un)?licen[cs]e.*|.*[-_]?licen[cs]e(\\.\\w+)?|copying.*|copyright.*|notice.*");

    private final Path tree;
    private final Path realTree;
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final SortedMap<String, String> licences = new TreeMap<>();
    private final Set<String> visited = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private long total;

    private TreeReader(Path tree) throws IOException {
        this.tree = tree.toAbsolutePath().normalize();
        this.realTree = tree.toRealPath();
    }

    /**
     * Reads them.
     *
     * @param tree the tree's folder
     * @param wanted names as commands have them, relative to the tree or absolute, each with the
     *     hash of what was built
     * @return or why they cannot be passed on: a link or a path out of the tree, a changed file
     */
    public static Checked<TreeFiles> read(Path tree, Map<String, Optional<String>> wanted)
            throws IOException {
        TreeReader reader = new TreeReader(tree);
        for (Map.Entry<String, Optional<String>> file : wanted.entrySet()) {
            reader.add(file.getKey(), file.getValue());
            if (!reader.problems.isEmpty()) {
                return Checked.failed(reader.problems);
            }
        }
        return Checked.of(new TreeFiles(reader.files, reader.licences));
    }

    private void add(String wanted, Optional<String> hash) throws IOException {
        Path file = tree.resolve(wanted).normalize();
        if (!file.startsWith(tree) || !isInside(file)) {
            problems.add(ZipProblems.outside(wanted));
            return;
        }
        String name = tree.relativize(file).toString().replace('\\', '/');
        if (!ZipContent.fits(name) || total + Files.size(file) > MOST) {
            problems.add(ZipProblems.unfit(name));
            return;
        }
        byte[] content = Files.readAllBytes(file);
        if (hash.isPresent() && !hash.get().equals(Sha256.of(content))) {
            problems.add(ZipProblems.changed(name));
        }
        total += content.length;
        files.put(name, content);
        licences(name);
    }

    /** Whether it is a file of the tree also when all links are followed. */
    private boolean isInside(Path file) {
        try {
            return Files.isRegularFile(file) && file.toRealPath().startsWith(realTree);
        } catch (IOException gone) {
            return false;
        }
    }

    private void licences(String name) throws IOException {
        int end = name.lastIndexOf('/');
        String folder = end < 0 ? "" : name.substring(0, end);
        while (visited.add(folder)) {
            look(folder);
            folder = folder.contains("/") ? folder.substring(0, folder.lastIndexOf('/')) : "";
        }
    }

    private void look(String folder) throws IOException {
        List<Path> found;
        try (Stream<Path> all = Files.list(tree.resolve(folder))) {
            found = all.filter(file -> LICENCE.matcher(name(file)).matches()).toList();
        }
        for (Path file : found) {
            String place = folder.isEmpty() ? name(file) : folder + "/" + name(file);
            if (isInside(file) && Files.size(file) <= LARGEST_LICENCE && ZipContent.fits(place)) {
                files.put(place, Files.readAllBytes(file));
                licences.put(place, folder);
            }
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
