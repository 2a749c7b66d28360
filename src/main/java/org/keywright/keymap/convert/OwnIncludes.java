package org.keywright.keymap.convert;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.keywright.csource.CKeymap;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** Files beside a keymap.c that it includes: what they say about keys is not read. */
final class OwnIncludes {

    private OwnIncludes() {}

    /** A hint for each file that is there. */
    static List<Problem> beside(Path file, CKeymap source) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        return source.includes().stream()
                .distinct()
                .filter(name -> folder != null && isIn(folder, name))
                .map(
                        name ->
                                Problem.hint(
                                        "keymap-c-include",
                                        new Location.InFile(file.toString()),
                                        "The file includes " + name + ", which was not read.",
                                        "Look into it for combos, macros and keycodes that are"
                                                + " missing here."))
                .toList();
    }

    private static boolean isIn(Path folder, String name) {
        try {
            Path included = folder.resolve(name).normalize();
            return included.startsWith(folder) && Files.isRegularFile(included);
        } catch (InvalidPathException noFile) {
            return false;
        }
    }
}
