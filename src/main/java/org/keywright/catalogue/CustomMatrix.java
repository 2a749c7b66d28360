package org.keywright.catalogue;

import org.keywright.csource.MakeVariables;
import org.keywright.option.Value;

/**
 * {@code CUSTOM_MATRIX} in {@code rules.mk}: the keyboard reads its matrix with code of its own.
 */
final class CustomMatrix implements ResolveStep {

    @Override
    public void apply(Draft draft) {
        draft.rules()
                .find("CUSTOM_MATRIX")
                .filter(said -> !said.value().equals("no"))
                .ifPresent(said -> apply(draft, said));
    }

    private static void apply(Draft draft, MakeVariables.Variable said) {
        if (draft.has("matrix_pins", "custom")) {
            draft.warning(
                    "c-overrides-json",
                    said.place(),
                    "CUSTOM_MATRIX replaces matrix_pins.custom of keyboard.json.",
                    "Keep one of them.");
        }
        String member = said.value().equals("lite") ? "custom_lite" : "custom";
        draft.set(new Value.Flag(true), "matrix_pins", member);
        draft.cameFrom(said.place(), "matrix_pins", member);
    }
}
