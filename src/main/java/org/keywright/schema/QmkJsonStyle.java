package org.keywright.schema;

import java.util.List;

/** Which of QMK's files a text is laid out as: each has its own order of members. */
public enum QmkJsonStyle {
    /** {@code keyboard.json} and {@code info.json}. */
    KEYBOARD(
            List.of("manufacturer", "keyboard_name", "maintainer"),
            List.of("community_layouts", "layout_aliases", "layouts")),
    /** {@code keymap.json}. */
    KEYMAP(List.of("version", "author", "notes"), List.of("layers", "documentation")),
    /** {@code qmk.json} of a user's own folder. */
    USERSPACE(List.of("userspace_version", "build_targets"), List.of()),
    /** {@code qmk_module.json} of a community module. */
    MODULE(
            List.of("module_name", "maintainer", "license", "url", "features", "keycodes"),
            List.of());

    private static final List<String> KEY_FIRST =
            List.of("label", "matrix", "x", "y", "w", "h", "flags");

    private final List<String> first;
    private final List<String> last;

    QmkJsonStyle(List<String> first, List<String> last) {
        this.first = first;
        this.last = last;
    }

    /**
     * What members are sorted by.
     *
     * @param depth of the table, 1 for the root
     */
    String rank(String name, int depth) {
        if (depth == 1) {
            return rank(name, first, last);
        }
        boolean keycode = this == MODULE && depth == 3;
        return keycode ? rank(name, List.of("key", "aliases"), List.of()) : name;
    }

    /** The same for a key of a layout, which stands on one line. */
    static String keyRank(String name) {
        int place = KEY_FIRST.indexOf(name);
        return place < 0 ? name : "0" + place;
    }

    private static String rank(String name, List<String> first, List<String> last) {
        int early = first.indexOf(name);
        int late = last.indexOf(name);
        return early >= 0 ? "1" + early : late >= 0 ? "9" + late : "5" + name;
    }
}
