package org.keywright.catalogue;

import java.util.List;
import org.keywright.option.Value;

/** A joystick has as many axes as the last one that is described. */
final class JoystickAxes implements ResolveStep {

    private static final List<String> ORDER = List.of("x", "y", "z", "rx", "ry", "rz");

    @Override
    public void apply(Draft draft) {
        if (draft.has("joystick", "axes")) {
            int count = 0;
            for (String axis : draft.table("joystick", "axes").members().keySet()) {
                count = Math.max(count, ORDER.indexOf(axis) + 1);
            }
            draft.set(new Value.Whole(count), "joystick", "axis_count");
        }
    }
}
