package org.keywright.catalogue;

import java.nio.file.Path;

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
 */
public record FirmwareTree(
        Path root,
        Path keyboards,
        Path schemas,
        Path mappings,
        Path keycodes,
        Path layouts,
        Path processors) {

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
