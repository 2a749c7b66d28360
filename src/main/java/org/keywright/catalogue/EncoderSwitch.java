package org.keywright.catalogue;

import org.keywright.option.Value;

/** The feature switch of encoders also counts as their own. */
final class EncoderSwitch implements ResolveStep {

    @Override
    public void apply(Draft draft) {
        if (draft.on("features", "encoder")) {
            draft.set(new Value.Flag(true), "encoder", "enabled");
        }
    }
}
