package org.keywright.build.plan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.keywright.build.zip.SmallBuild;
import org.keywright.build.zip.TreeFiles;
import org.keywright.build.zip.TreeReader;
import org.keywright.problem.Checked;

/**
 * The files of a keymap that lies in the tree, as far as a build reads them.
 *
 * @param place the folder, relative to the tree; absent when the keymap is a keymap.json elsewhere
 * @param files by their names in it
 */
record KeymapFolder(Optional<String> place, SortedMap<String, byte[]> files) {

    /** An include that leads out of the folder only works where the folder is. */
    private static final Pattern OUTWARDS =
            Pattern.compile("(?m)^[ \\t]*#[ \\t]*include[ \\t]*[\"<][^\"<>\\n]*\\.\\./");

    /**
     * Reads them.
     *
     * @param reads what was compiled, as commands name it
     */
    static Checked<KeymapFolder> read(PlanRequest request, Set<String> reads) throws IOException {
        Optional<Path> folder = request.sources().keymapFolder().map(request.tree()::resolve);
        if (folder.isEmpty()) {
            return Checked.of(new KeymapFolder(Optional.empty(), new TreeMap<>()));
        }
        Path place = folder.get().normalize();
        SortedMap<String, Optional<String>> wanted = new TreeMap<>();
        for (String name : reads) {
            if (request.tree().resolve(name).normalize().startsWith(place)) {
                wanted.put(name, Optional.empty());
            }
        }
        for (Path file : named(place)) {
            wanted.put(request.tree().relativize(file).toString(), Optional.empty());
        }
        String start = request.tree().relativize(place).toString().replace('\\', '/');
        return TreeReader.read(request.tree(), wanted).map(files -> of(start, files));
    }

    /** What the makefiles look for by name. */
    private static List<Path> named(Path place) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> all = Files.list(place)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".mk") || name.matches("keymap\\.(c|json)|config\\.h")) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    private static KeymapFolder of(String start, TreeFiles read) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        read.files()
                .forEach(
                        (name, content) -> {
                            if (name.startsWith(start + "/")) {
                                files.put(name.substring(start.length() + 1), content);
                            }
                        });
        return new KeymapFolder(Optional.of(start), files);
    }

    /** How the tree's makefiles are called with this keymap. */
    SmallBuild build(List<String> variables, PlanFolder folder, String answers) {
        List<String> settings = new ArrayList<>();
        for (String variable : variables) {
            settings.add(
                    variable.startsWith("QMK_BIN=")
                            ? "QMK_BIN=sh " + SmallBuild.ROOT + "qmk"
                            : variable.replace(folder.out().toString(), SmallBuild.ROOT + "build"));
        }
        boolean bound = files.values().stream().anyMatch(KeymapFolder::leadsOut);
        if (place.isPresent() && !bound) {
            for (int level = 1; level <= 5; level++) {
                settings.add("MAIN_KEYMAP_PATH_" + level + "=" + SmallBuild.ROOT + "keymap");
            }
        }
        return new SmallBuild(settings, files, bound ? place : Optional.empty(), answers);
    }

    private static boolean leadsOut(byte[] file) {
        return OUTWARDS.matcher(new String(file, StandardCharsets.ISO_8859_1)).find();
    }
}
