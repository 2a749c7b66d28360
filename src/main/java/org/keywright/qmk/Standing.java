package org.keywright.qmk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the caller means by where they stand: a keyboard, a keymap, or nothing.
 *
 * @param keyboard the folder below {@code keyboards/}, up to its keymaps
 * @param keymap the folder below {@code keymaps/}, or that of a community layout or of a user
 */
record Standing(Optional<String> keyboard, Optional<String> keymap) {

    /**
     * What a folder of a tree stands for; whether there is such a keyboard is not asked.
     *
     * @param root of the tree, or of a user's own folder that is laid out like it
     */
    static Standing of(Path folder, Path root) {
        List<String> names = new ArrayList<>();
        if (folder.startsWith(root)) {
            root.relativize(folder).forEach(name -> names.add(name.toString()));
        }
        return switch (names.size() < 2 ? "" : names.getFirst()) {
            case "keyboards" -> inKeyboard(names);
            case "layouts" ->
                    keymap(names.size() == 4 ? Optional.of(names.get(3)) : Optional.empty());
            case "users" -> keymap(Optional.of(names.get(1)));
            default -> keymap(Optional.empty());
        };
    }

    private static Standing keymap(Optional<String> name) {
        return new Standing(Optional.empty(), name);
    }

    private static Standing inKeyboard(List<String> names) {
        int keymaps = names.indexOf("keymaps");
        List<String> keyboard = names.subList(1, keymaps < 0 ? names.size() : keymaps);
        boolean within = keymaps >= 0 && keymaps + 1 < names.size();
        return new Standing(
                Optional.of(String.join("/", keyboard)),
                within ? Optional.of(names.get(keymaps + 1)) : Optional.empty());
    }
}
