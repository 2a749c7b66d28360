package org.keywright.catalogue;

import java.nio.file.Path;
import java.util.List;
import org.keywright.csource.LightTable;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;

/** Looks for the lights of a light matrix in the keyboard's C files, where JSON has none. */
final class LightsInC implements ResolveStep {

    private final KeyboardFolders folders;

    LightsInC(KeyboardFolders folders) {
        this.folders = folders;
    }

    @Override
    public void apply(Draft draft) {
        for (String feature : List.of("rgb_matrix", "led_matrix")) {
            boolean wanted = draft.on("features", feature) || draft.has(feature);
            if (wanted && !draft.has(feature, "layout")) {
                search(draft, feature);
            }
        }
    }

    private void search(Draft draft, String feature) {
        int rows = draft.number(0, "matrix_size", "rows");
        int columns = draft.number(0, "matrix_size", "cols");
        if (rows == 0 || columns == 0) {
            draft.warning(
                    "matrix-size-unknown",
                    draft.locate("/" + feature),
                    "Lights cannot be looked for in C while the size of the matrix is unknown.",
                    "Give the matrix its pins, or describe the lights in keyboard.json.");
            return;
        }
        for (Path folder : folders.path(draft.id())) {
            Checked<LightTable> table = draft.tables().sources().lights(folder);
            Checked<Value.Listing> lights = table.then(t -> t.lights(rows, columns));
            lights.problems().forEach(problem -> note(draft, problem));
            lights.value()
                    .filter(MappedNames::counts)
                    .ifPresent(
                            value -> {
                                draft.set(value, feature, "layout");
                                draft.cameFrom(
                                        table.value().orElseThrow().place(), feature, "layout");
                            });
        }
    }

    /** A table under conditions is left alone without a word by QMK. */
    private static void note(Draft draft, Problem problem) {
        if (problem.code().equals("light-table-not-read")) {
            draft.warning(problem.code(), problem.location(), problem.message(), problem.advice());
        } else {
            draft.note(problem);
        }
    }
}
