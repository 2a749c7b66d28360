package org.keywright.build.plan;

import java.nio.file.Path;

/**
 * Names that mean the same in every build folder and every copy of a tree.
 *
 * @param tree the tree's folder
 * @param folder the build folder
 */
record Places(Path tree, PlanFolder folder) {

    private static final String OBJECTS = "{objects}";
    private static final String FOLDER = "{folder}";
    private static final String TREE = "{tree}";

    /** A text with names in the place of this build's folders. */
    String named(String text) {
        return text.indexOf('/') < 0
                ? text
                : text.replace(folder.objects().toString(), OBJECTS)
                        .replace(folder.path().toString(), FOLDER)
                        .replace(tree.toString(), TREE);
    }

    /** The file of this build, absolute or relative to the tree. */
    String real(String name) {
        return name.indexOf('{') < 0
                ? name
                : name.replace(OBJECTS, folder.objects().toString())
                        .replace(FOLDER, folder.path().toString())
                        .replace(TREE, tree.toString());
    }

    /** Whether a file belongs to the tree or the build; if not, to the compiler. */
    boolean owns(String name) {
        Path file = tree.resolve(name).normalize();
        return file.startsWith(tree) || file.startsWith(folder.path());
    }

    /** Whether these bytes, made in this build, would be others elsewhere. */
    boolean in(byte[] bytes) {
        String letters = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
        return letters.contains(folder.path().toString()) || letters.contains(tree.toString());
    }
}
