package org.keywright.catalogue.lint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.keywright.catalogue.FirmwareTree;
import org.keywright.csource.SourceFile;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/**
 * Looks over the files of keyboards and keymaps as QMK's {@code lint} does: over those in the
 * folder, below it, and, for a keyboard, in the folders above it.
 */
public final class KeyboardLint {

    /** Features that only a keymap may switch on. */
    private static final Set<String> OF_KEYMAPS =
            Set.of("encoder_map", "dip_switch_map", "combo", "tap_dance", "via");

    private static final Set<String> UNWANTED_KEYMAPS = Set.of("via", "vial");
    private static final Set<String> CHIBIOS =
            Set.of("chconf.h", "halconf.h", "mcuconf.h", "board.h");
    private static final Pattern KEYMAP_NAME = Pattern.compile("[a-z0-9][a-z0-9_]+");
    private static final Pattern CODE = Pattern.compile(".+\\.(c|h|cpp|hpp)");
    private static final Pattern CODE_ABOVE = Pattern.compile(".*\\.(c|h)");

    private static final Pattern MAKEFILE = Pattern.compile(".*rules\\.mk");
    private static final Pattern README = Pattern.compile(".*readme\\.md");

    private final FirmwareTree tree;
    private final IgnoreRules ignored;
    private final DefaultsCheck defaults;

    /** A lint for that tree. */
    public KeyboardLint(FirmwareTree tree) {
        this.tree = tree;
        ignored =
                SourceFile.read(".gitignore", tree.root().resolve(".gitignore"))
                        .map(SourceFile::text)
                        .map(IgnoreRules::read)
                        .value()
                        .orElseGet(() -> IgnoreRules.read(""));
        defaults = new DefaultsCheck(tree.mappings().resolve("info_defaults.hjson"));
    }

    /**
     * What is wrong with a keyboard's files.
     *
     * @param resolved all that is known about it
     */
    public List<Problem> keyboard(String id, Value.Table resolved) {
        Path folder = tree.keyboards(id).resolve(id);
        String file = name(folder.resolve("keyboard.json"));
        List<Problem> found = new ArrayList<>(features(file, resolved));
        found.addAll(defaults.check(file, resolved));
        List<Path> below = FolderFiles.below(folder);
        below.stream()
                .filter(path -> !name(path).contains("keymap"))
                .forEach(path -> addIfIgnored(path, found));
        List<Path> own = below.stream().filter(path -> !names(path).contains("keymaps")).toList();
        readmes(id, own, found);
        chosen(above(id, true), MAKEFILE, own, MAKEFILE)
                .forEach(path -> check(path, List.of(new EmptyMakefileCheck()), found));
        chosen(above(id, true), CODE_ABOVE, own, CODE)
                .forEach(path -> check(path, ofCode(path, true), found));
        return found;
    }

    /**
     * What is wrong with a keymap's files.
     *
     * @param folder of the keymap
     */
    public List<Problem> keymap(String keymap, Path folder) {
        if (UNWANTED_KEYMAPS.contains(keymap)) {
            return List.of(
                    Problem.error(
                            "lint-keymap-unwanted",
                            new Location.InFile(name(folder)),
                            "QMK takes no keymap of the name \"" + keymap + "\".",
                            "Keep it outside of QMK's repository."));
        }
        List<Problem> found = new ArrayList<>();
        if (!KEYMAP_NAME.matcher(keymap).matches()) {
            found.add(
                    Problem.error(
                            "lint-keymap-name",
                            new Location.InFile(name(folder)),
                            "\"" + keymap + "\" is no name that QMK takes for a keymap.",
                            "Use two or more of a to z, 0 to 9 and _, not beginning with _."));
        }
        List<Path> files = FolderFiles.below(folder);
        files.forEach(path -> addIfIgnored(path, found));
        chosen(List.of(), CODE, files, CODE)
                .forEach(path -> check(path, ofCode(path, false), found));
        return found;
    }

    private static List<Problem> features(String file, Value.Table resolved) {
        return new TreeSet<>(resolved.table("features").members().keySet())
                .stream()
                        .filter(OF_KEYMAPS::contains)
                        .map(
                                feature ->
                                        Problem.error(
                                                "lint-keymap-feature",
                                                new Location.InFile(file),
                                                "The keyboard sets the feature "
                                                        + feature
                                                        + ", which is for keymaps to decide.",
                                                "Set it in the keymaps that use it."))
                        .toList();
    }

    private void readmes(String id, List<Path> own, List<Problem> found) {
        Set<Path> readmes = chosen(above(id, false), README, own, README);
        if (readmes.isEmpty()) {
            found.add(
                    Problem.error(
                            "lint-readme-missing",
                            new Location.InFile(name(tree.keyboards(id).resolve(id))),
                            "There is no readme.md for this keyboard.",
                            "Write one: what the keyboard is, who looks after it, how to build."));
        }
        readmes.forEach(path -> check(path, List.of(new ReadmeCheck()), found));
    }

    /** What a C file is looked over for. */
    private static List<FileCheck> ofCode(Path path, boolean ofKeyboard) {
        String name = path.getFileName().toString();
        List<FileCheck> checks = new ArrayList<>(List.of(new LicenceCheck()));
        if (ofKeyboard && name.equals("config.h")) {
            checks.add(new EmptyHeaderCheck());
        }
        if (CHIBIOS.contains(name)) {
            checks.add(new NextHeaderCheck());
        }
        return checks;
    }

    private void check(Path file, List<FileCheck> checks, List<Problem> found) {
        Checked<SourceFile> read = SourceFile.read(name(file), file);
        found.addAll(read.problems());
        read.value()
                .ifPresent(
                        source ->
                                checks.forEach(check -> check.check(source).ifPresent(found::add)));
    }

    private void addIfIgnored(Path file, List<Problem> found) {
        if (file.startsWith(tree.root()) && ignored.ignores(name(file))) {
            found.add(
                    Problem.error(
                            "lint-file-unwanted",
                            new Location.InFile(name(file)),
                            "The tree's .gitignore says that such a file does not belong there.",
                            "Take it away, or keep it elsewhere."));
        }
    }

    /** The folders of the keyboard's path, with or without the one of all keyboards. */
    private List<Path> above(String id, boolean withAll) {
        List<Path> folders = new ArrayList<>();
        Path folder = tree.keyboards(id);
        if (withAll) {
            folders.add(folder);
        }
        for (String part : id.split("/")) {
            folder = folder.resolve(part);
            folders.add(folder);
        }
        return folders;
    }

    private static Set<Path> chosen(
            List<Path> folders, Pattern wantedAbove, List<Path> files, Pattern wanted) {
        Set<Path> chosen = new LinkedHashSet<>();
        for (Path folder : folders) {
            FolderFiles.in(folder).stream()
                    .filter(file -> matches(wantedAbove, file))
                    .forEach(chosen::add);
        }
        files.stream().filter(file -> matches(wanted, file)).forEach(chosen::add);
        return chosen;
    }

    private static boolean matches(Pattern wanted, Path file) {
        return wanted.matcher(file.getFileName().toString()).matches();
    }

    private List<String> names(Path file) {
        return IgnorePattern.names(name(file));
    }

    private String name(Path file) {
        Path shown = file.startsWith(tree.root()) ? tree.root().relativize(file) : file;
        return shown.toString().replace('\\', '/');
    }
}
