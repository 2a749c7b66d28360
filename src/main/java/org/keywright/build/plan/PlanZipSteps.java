package org.keywright.build.plan;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.keywright.build.zip.ZipCommand;
import org.keywright.build.zip.ZipSteps;
import org.keywright.build.zip.ZipUnit;

/** The commands of a plan as a full source zip has them: no folder of this machine in them. */
final class PlanZipSteps {

    private final TreePlan plan;
    private final Path tree;
    private final ZipPaths paths;

    private PlanZipSteps(TreePlan plan, Path tree, PlanFolder folder) {
        this.plan = plan;
        this.tree = tree;
        this.paths = new ZipPaths(tree, folder);
    }

    /**
     * Takes them over.
     *
     * @throws UnreadablePlanException if one of them cannot work on another machine
     */
    static ZipSteps of(TreePlan plan, Path tree, PlanFolder folder) throws UnreadablePlanException {
        return new PlanZipSteps(plan, tree, folder).steps();
    }

    private ZipSteps steps() throws UnreadablePlanException {
        List<ZipUnit> units = new ArrayList<>();
        Set<String> folders = new TreeSet<>();
        for (PlannedUnit unit : plan.units()) {
            String object = paths.object(unit);
            units.add(new ZipUnit(compiler(unit), named(paths.word(unit.source())), named(object)));
            folders.addAll(unit.headerFolders());
        }
        ZipCommand link = command(plan.link(), paths);
        return new ZipSteps(
                units,
                commands(plan.archives()),
                link,
                folders.stream().filter(this::isFolder).toList());
    }

    /** Without the file it writes its dependencies to, the source and the object. */
    private ZipCommand compiler(PlannedUnit unit) throws UnreadablePlanException {
        List<String> words = new ArrayList<>(unit.command().words());
        int source = words.lastIndexOf("-o") - 1;
        words.subList(source, source + 3).clear();
        int rule = words.indexOf("-MF");
        if (rule >= 0) {
            words.subList(rule, rule + 2).clear();
        }
        words.removeAll(List.of("-MMD", "-MP"));
        if (!words.contains("-I.")) {
            // Generated headers are no longer named from the root of everything.
            words.add("-I.");
        }
        return command(new ShellCommand(unit.command().variables(), words), paths);
    }

    private List<ZipCommand> commands(List<ShellCommand> all) throws UnreadablePlanException {
        List<ZipCommand> commands = new ArrayList<>();
        for (ShellCommand each : all) {
            commands.add(command(each, paths));
            named(commands.getLast().words().get(2));
        }
        return commands;
    }

    static ZipCommand command(ShellCommand command, ZipPaths paths) throws UnreadablePlanException {
        List<String> words = new ArrayList<>();
        for (String word : command.words()) {
            if (word.chars().anyMatch(Character::isISOControl)) {
                throw new UnreadablePlanException("a control character", word);
            }
            words.add(paths.word(word));
        }
        TreeMap<String, String> variables = new TreeMap<>(command.variables());
        // Where make is on this machine is nobody's business; the makefile knows its own.
        variables.computeIfPresent("MAKE", (name, value) -> "make");
        return new ZipCommand(variables, words);
    }

    /** What is a target or a prerequisite must be a name that make takes as it stands. */
    static String named(String file) throws UnreadablePlanException {
        if (!ZipCommand.isFile(file)) {
            throw new UnreadablePlanException("a name that make cannot hold", file);
        }
        return file;
    }

    private boolean isFolder(String name) {
        return ZipCommand.isFile(name)
                && !Path.of(name).isAbsolute()
                && tree.resolve(name).normalize().startsWith(tree)
                && Files.isDirectory(tree.resolve(name));
    }
}
