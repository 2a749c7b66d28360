package org.keywright.catalogue;

import java.nio.file.Path;
import org.keywright.problem.Location;

/** keyboard.json belongs into the deepest folder, info.json into those above it. */
final class FilePlacesCheck implements ResolveStep {

    private final FirmwareTree tree;
    private final KeyboardFolders folders;

    FilePlacesCheck(FirmwareTree tree, KeyboardFolders folders) {
        this.tree = tree;
        this.folders = folders;
    }

    @Override
    public void apply(Draft draft) {
        Path deepest = folders.path(draft.id()).getLast();
        for (Path file : draft.files()) {
            boolean marker = file.endsWith("keyboard.json");
            boolean atBoard = deepest.equals(file.getParent());
            if (marker && !atBoard) {
                draft.error(
                        "keyboard-file-misplaced",
                        new Location.InFile(tree.show(file)),
                        "keyboard.json stands above another keyboard's folder.",
                        "Rename it to info.json, or move it into a folder of its own.");
            } else if (!marker && atBoard) {
                draft.error(
                        "keyboard-file-misplaced",
                        new Location.InFile(tree.show(file)),
                        "info.json stands beside keyboard.json.",
                        "Move what it says into keyboard.json.");
            }
        }
    }
}
