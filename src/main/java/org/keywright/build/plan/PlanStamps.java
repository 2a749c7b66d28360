package org.keywright.build.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What make looked at to make its plan: the makefiles it read, and the folders where another file
 * would change it. Time and size of each say whether the plan still holds.
 *
 * @param lines one stamp each: time, size, path relative to the tree
 */
record PlanStamps(List<String> lines) {

    private static final String MAKEFILES = "KEYWRIGHT-MAKEFILES ";

    PlanStamps {
        lines = List.copyOf(lines);
    }

    static PlanStamps take(PlanRequest request, PlanFolder folder, TreePlan plan, String dryRun) {
        SortedSet<String> paths = new TreeSet<>();
        makefiles(dryRun).stream()
                .filter(name -> !Path.of(name).startsWith(folder.path()))
                .forEach(paths::add);
        List.copyOf(paths).forEach(name -> paths.add(parent(name)));
        for (PlannedUnit unit : plan.units()) {
            paths.add(parent(unit.source()));
            paths.addAll(unit.headerFolders());
        }
        Path keyboards = Path.of("keyboards");
        Path board = keyboards.resolve(request.keyboard());
        for (Path up = board; up != null && !up.equals(keyboards); up = up.getParent()) {
            paths.add(up.toString());
        }
        paths.removeIf(name -> Path.of(name).startsWith(folder.path()));
        return new PlanStamps(paths.stream().map(name -> stamp(request.tree(), name)).toList());
    }

    /** Whether nothing has changed since. */
    boolean hold(Path tree) {
        return !lines.isEmpty()
                && lines.stream().allMatch(line -> line.equals(stamp(tree, path(line))));
    }

    /** Whether all of it was there before that time, in milliseconds since 1970. */
    boolean before(long time) {
        return lines.stream().allMatch(line -> Long.parseLong(line.split(" ", 2)[0]) < time);
    }

    private static String path(String line) {
        String[] parts = line.split(" ", 3);
        return parts.length == 3 ? parts[2] : "";
    }

    private static List<String> makefiles(String dryRun) {
        Optional<String> last =
                dryRun.lines().filter(line -> line.startsWith(MAKEFILES)).reduce((a, b) -> b);
        return last.map(line -> List.of(line.substring(MAKEFILES.length()).strip().split("\\s+")))
                .orElse(List.of());
    }

    private static String parent(String name) {
        Path parent = Path.of(name).getParent();
        return parent == null ? "." : parent.toString();
    }

    private static String stamp(Path tree, String name) {
        try {
            BasicFileAttributes facts =
                    Files.readAttributes(tree.resolve(name), BasicFileAttributes.class);
            long size = facts.isDirectory() ? 0 : facts.size();
            return facts.lastModifiedTime().toMillis() + " " + size + " " + name;
        } catch (IOException absent) {
            return "0 -1 " + name;
        }
    }
}
