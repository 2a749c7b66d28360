package org.keywright.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** Whether a folder is a QMK source tree that keyboards can be read from, and if not, why. */
public final class TreeCheck {

    /** How far up a tree is looked for around a folder that lies inside one. */
    private static final int UP = 8;

    private static final List<String> FOLDERS =
            List.of("keyboards", "data/constants/keycodes", "layouts");
    private static final List<String> FILES =
            List.of(
                    "data/schemas/keyboard.jsonschema",
                    "data/schemas/api_keyboard.jsonschema",
                    "data/schemas/keymap.jsonschema",
                    "data/mappings/info_config.hjson",
                    "data/mappings/info_rules.hjson");

    private TreeCheck() {}

    /**
     * Looks whether everything is there that is read.
     *
     * @param folder the user's choice
     * @param home the program's home folder
     * @return the tree by its real path, or what is missing and what to do
     */
    public static Checked<FirmwareTree> check(Path folder, Path home) {
        if (!Files.isDirectory(folder)) {
            return Checked.failed(
                    Problem.error(
                            "firmware-tree-not-a-folder",
                            new Location.InFile(folder.toString()),
                            Files.exists(folder)
                                    ? "This is a file, not the folder of a firmware tree."
                                    : "There is no such folder.",
                            "Name the folder that holds QMK's keyboards/ and data/."));
        }
        Path root = real(folder);
        List<String> missing = missing(root);
        return missing.isEmpty()
                ? Checked.of(FirmwareTree.qmk(root, home))
                : Checked.failed(incomplete(folder, root, missing));
    }

    private static List<String> missing(Path root) {
        Stream<String> folders =
                FOLDERS.stream()
                        .filter(name -> !Files.isDirectory(root.resolve(name)))
                        .map(name -> name + "/");
        Stream<String> files =
                FILES.stream().filter(name -> !Files.isRegularFile(root.resolve(name)));
        return Stream.concat(folders, files).toList();
    }

    private static Problem incomplete(Path shown, Path root, List<String> missing) {
        boolean tooOld = Files.isDirectory(root.resolve("keyboards")) && hasMakefile(root);
        return nearby(root)
                .map(
                        tree ->
                                problem(
                                        shown,
                                        "This is not the root of a firmware tree.",
                                        "Did you mean " + tree + "?"))
                .orElseGet(
                        () ->
                                problem(
                                        shown,
                                        "This is no whole firmware tree: there is no "
                                                + String.join(", ", missing)
                                                + ".",
                                        tooOld
                                                ? "Use QMK of 2023 or later, and all of its files."
                                                : "Name the folder of a whole qmk_firmware"
                                                        + " checkout."));
    }

    private static Problem problem(Path shown, String message, String advice) {
        return Problem.error(
                "firmware-tree-incomplete", new Location.InFile(shown.toString()), message, advice);
    }

    private static boolean hasMakefile(Path root) {
        return Files.isRegularFile(root.resolve("Makefile"));
    }

    /** The tree around the folder, or the one right below it. */
    private static Optional<Path> nearby(Path folder) {
        Stream<Path> around = Stream.iterate(folder, p -> p != null, Path::getParent).limit(UP);
        return Stream.concat(around, below(folder).stream())
                .filter(candidate -> missing(candidate).isEmpty())
                .findFirst();
    }

    private static List<Path> below(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.limit(200).filter(Files::isDirectory).sorted().toList();
        } catch (IOException closed) {
            return List.of();
        }
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException gone) {
            return folder.toAbsolutePath().normalize();
        }
    }
}
