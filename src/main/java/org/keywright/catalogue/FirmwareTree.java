package org.keywright.catalogue;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The folders that a catalogue reads from.
 *
 * @param root what file names are shown relative to
 * @param keyboards keyboard folders, {@code planck/rev5/keyboard.json}
 * @param schemas {@code *.jsonschema}
 * @param mappings {@code info_config.hjson}, {@code defaults.hjson}, {@code keyboard_aliases.hjson}
 * @param keycodes {@code keycodes_<version>.hjson} and their fragments
 * @param layouts {@code default/<name>} for each community layout
 * @param processors the table of processors, always Keywright's own
 * @param own where keyboards lie whose names begin with {@code own/}; absent for a tree that has
 *     them among the others
 */
public record FirmwareTree(
        Path root,
        Path keyboards,
        Path schemas,
        Path mappings,
        Path keycodes,
        Path layouts,
        Path processors,
        Optional<Path> own) {

    private static final String OWN = "own/";

    /** A tree with all its keyboards in one folder. */
    public FirmwareTree(
            Path root,
            Path keyboards,
            Path schemas,
            Path mappings,
            Path keycodes,
            Path layouts,
            Path processors) {
        this(root, keyboards, schemas, mappings, keycodes, layouts, processors, Optional.empty());
    }

    /** The same with the user's own keyboards in a folder beside. */
    public FirmwareTree withOwn(Path folder) {
        return new FirmwareTree(
                root,
                keyboards,
                schemas,
                mappings,
                keycodes,
                layouts,
                processors,
                Optional.of(folder));
    }

    /** Whether the name is that of a keyboard of the user's own. */
    public static boolean isOwn(String id) {
        return id.startsWith(OWN);
    }

    /** The folder below which a keyboard of that name lies, or would lie. */
    public Path keyboards(String id) {
        return isOwn(id) ? own.orElse(keyboards) : keyboards;
    }

    /**
     * What Keywright brings along.
     *
     * @param home the program's home folder, which holds {@code data/}
     */
    public static FirmwareTree builtIn(Path home) {
        Path data = home.resolve("data");
        return new FirmwareTree(
                data,
                data.resolve("keyboards"),
                data.resolve("schemas"),
                data.resolve("mappings"),
                data.resolve("constants/keycodes"),
                data.resolve("layouts"),
                data.resolve("processors.hjson"));
    }

    /**
     * A QMK source tree.
     *
     * @param root of the tree, the folder of its {@code Makefile}
     * @param home the program's home folder
     */
    public static FirmwareTree qmk(Path root, Path home) {
        return new FirmwareTree(
                root,
                root.resolve("keyboards"),
                root.resolve("data/schemas"),
                root.resolve("data/mappings"),
                root.resolve("data/constants/keycodes"),
                root.resolve("layouts"),
                home.resolve("data/processors.hjson"));
    }

    /** Community modules, {@code <name>/qmk_module.json} at any depth; need not be there. */
    public Path modules() {
        return root.resolve("modules");
    }

    /** Which functions a module may define, one file per version; need not be there. */
    public Path moduleHooks() {
        return keycodes.resolveSibling("module_hooks");
    }

    /** Keycodes of host languages, one file per language and version; need not be there. */
    public Path languages() {
        return keycodes.resolve("extras");
    }

    /** A file's name as messages show it: relative to the root, with {@code /}. */
    String show(Path file) {
        return (file.startsWith(root) ? root.relativize(file) : file).toString().replace('\\', '/');
    }
}
