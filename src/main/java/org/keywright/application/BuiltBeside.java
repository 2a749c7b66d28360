package org.keywright.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.keywright.build.Sha256;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** Reads what a build wrote beside a firmware: which keyboard it is for, and its hash. */
final class BuiltBeside {

    private BuiltBeside() {}

    /**
     * Looks for it.
     *
     * @return the keyboard's id; empty if there is no such file or it is about another firmware; a
     *     problem if the firmware has another hash
     */
    static Checked<Optional<String>> find(Path firmware) {
        String name = String.valueOf(firmware.getFileName());
        Path beside = beside(firmware, name);
        if (!Files.isRegularFile(beside)) {
            return Checked.of(Optional.empty());
        }
        Value.Table about = DataTable.read(beside);
        Value.Table built = about.table("files").table(name);
        Optional<String> hash = built.findText("sha256");
        if (hash.isEmpty()) {
            return Checked.of(Optional.empty());
        }
        return hash.get().equals(hash(firmware))
                ? Checked.of(about.findText("keyboard"))
                : Checked.failed(
                        Problem.error(
                                "firmware-damaged",
                                new Location.InFile(name),
                                "The file is not the one that was built: its hash differs from "
                                        + "the one in "
                                        + beside.getFileName()
                                        + ".",
                                "Take a fresh copy, or build it again."));
    }

    /** Whether a feature, by QMK's name, is built into a firmware, as far as its build says. */
    static boolean hasFeature(Path firmware, String feature) {
        Path beside = beside(firmware, String.valueOf(firmware.getFileName()));
        return Files.isRegularFile(beside)
                && DataTable.read(beside).items("features").contains(new Value.Text(feature));
    }

    private static Path beside(Path firmware, String name) {
        int dot = name.lastIndexOf('.');
        return firmware.resolveSibling(name.substring(0, dot < 1 ? name.length() : dot) + ".json");
    }

    private static String hash(Path firmware) {
        try {
            return Sha256.of(Files.readAllBytes(firmware));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
