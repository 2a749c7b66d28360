package org.keywright.application;

import java.io.IOException;
import java.nio.file.Path;
import org.keywright.catalogue.FirmwareTree;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** Where many files may be written: anywhere but in the firmware tree they are made from. */
final class OutputPlace {

    /** Where QMK's own makefiles put what they make. */
    private static final String BUILD_FOLDER = ".build";

    private OutputPlace() {}

    static Checked<Path> check(Path out, FirmwareTree tree) {
        Path place = real(out.toAbsolutePath().normalize());
        Path root = real(tree.root().toAbsolutePath().normalize());
        boolean inside = place.startsWith(root) && !place.startsWith(root.resolve(BUILD_FOLDER));
        boolean around = root.startsWith(place) && !root.equals(place);
        return inside || around
                ? Checked.failed(
                        Problem.error(
                                "output-in-firmware-tree",
                                new Location.InFile(out.toString()),
                                inside
                                        ? "The output folder lies in the firmware tree, whose own"
                                                + " files would be overwritten."
                                        : "The firmware tree lies in the output folder, so its own"
                                                + " files could be overwritten.",
                                "Name a folder beside the tree."))
                : Checked.of(place);
    }

    /** The real path of what exists of it, and then the rest. */
    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException notThereYet) {
            Path parent = path.getParent();
            return parent == null ? path : real(parent).resolve(path.getFileName());
        }
    }
}
