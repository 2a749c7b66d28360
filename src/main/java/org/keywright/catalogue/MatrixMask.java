package org.keywright.catalogue;

import org.keywright.option.Value;

/** Switches read through the matrix need it masked, so that they do not count as keys. */
final class MatrixMask implements ResolveStep {

    @Override
    public void apply(Draft draft) {
        boolean needed =
                draft.has("dip_switch", "matrix_grid")
                        || draft.has("split", "handedness", "matrix_grid");
        if (needed && !draft.has("matrix_pins", "masked")) {
            draft.set(new Value.Flag(true), "matrix_pins", "masked");
        }
    }
}
