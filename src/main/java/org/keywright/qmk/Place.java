package org.keywright.qmk;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where a call comes from.
 *
 * @param folder the caller's current folder, absolute
 * @param environment the environment variables
 */
public record Place(Path folder, Map<String, String> environment) {

    /** The place of this process. */
    public static Place ofThisProcess() {
        return new Place(Path.of("").toAbsolutePath(), System.getenv());
    }

    /** A path as the caller means it. */
    Path resolve(String path) {
        try {
            return folder.resolve(path).normalize();
        } catch (InvalidPathException e) {
            throw new WrongArgumentsException("not a path: " + path);
        }
    }

    /** A variable that is set to something. */
    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(text -> !text.isEmpty());
    }

    /**
     * The firmware tree that is meant: the one the caller stands in, else {@code QMK_HOME}, else
     * {@code qmk_firmware} in the user's home folder.
     */
    Optional<Path> tree() {
        for (Path up = folder; up != null; up = up.getParent()) {
            if (isTree(up)) {
                return Optional.of(up);
            }
        }
        return variable("QMK_HOME")
                .map(this::expanded)
                .or(() -> variable("HOME").map(home -> resolve(home).resolve("qmk_firmware")))
                .filter(Place::isTree);
    }

    /** The user's own folder of keymaps beside the tree, if {@code QMK_USERSPACE} names one. */
    Optional<Path> userspace() {
        return variable("QMK_USERSPACE")
                .map(this::expanded)
                .filter(path -> Files.isRegularFile(path.resolve("qmk.json")));
    }

    private Path expanded(String path) {
        String home = environment.getOrDefault("HOME", "");
        boolean below = path.equals("~") || path.startsWith("~/");
        return resolve(below && !home.isEmpty() ? home + path.substring(1) : path);
    }

    /** By the folders that keyboards are read from and the file that builds call us from. */
    static boolean isTree(Path folder) {
        return Files.isDirectory(folder.resolve("quantum"))
                && Files.isDirectory(folder.resolve("keyboards"))
                && Files.isRegularFile(folder.resolve("builddefs/build_keyboard.mk"));
    }
}
