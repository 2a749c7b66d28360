package org.keywright.catalogue;

import java.util.List;
import org.keywright.option.Value;

/** Moves settings of split keyboards from former places, and fills in how halves talk. */
final class SplitMigrations implements ResolveStep {

    @Override
    public void apply(Draft draft) {
        move(draft, "split.matrix_grid", "split.handedness.matrix_grid");
        move(draft, "split.soft_serial_pin", "split.serial.pin");
        move(draft, "split.soft_serial_speed", "split.serial.speed");
        if (usesI2c(draft)) {
            if (draft.has("split", "transport", "protocol")) {
                MatrixInConfig.replaced(draft, "USE_I2C", "split.transport.protocol");
            }
            draft.set(new Value.Text("i2c"), "split", "transport", "protocol");
            new ConfigTexts(draft).took("USE_I2C", "split", "transport", "protocol");
        } else if (draft.has("split", "enabled") && !draft.has("split", "transport", "protocol")) {
            draft.set(new Value.Text("serial"), "split", "transport", "protocol");
        }
        move(draft, "split.transport.sync_matrix_state", "split.transport.sync.matrix_state");
        move(draft, "split.transport.sync_modifiers", "split.transport.sync.modifiers");
    }

    private static boolean usesI2c(Draft draft) {
        return draft.config()
                .find("USE_I2C")
                .filter(said -> said.on() && said.text().isEmpty())
                .isPresent();
    }

    private static void move(Draft draft, String from, String to) {
        draft.move(List.of(from.split("\\.")), List.of(to.split("\\.")));
    }
}
