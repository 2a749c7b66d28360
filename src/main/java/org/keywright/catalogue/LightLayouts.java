package org.keywright.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.keywright.option.Value;

/** Counts the lights of a light matrix and works out the steps their flags are cycled in. */
final class LightLayouts implements ResolveStep {

    private static final int ALL = 0xFF;
    private static final int KEYS_AND_MODIFIERS = 0x05;
    private static final int UNDERGLOW = 0x02;

    @Override
    public void apply(Draft draft) {
        for (String feature : List.of("rgb_matrix", "led_matrix")) {
            if (draft.on("features", feature) && !draft.has(feature)) {
                refuseWithoutLights(draft, feature);
            }
            List<Value> lights = draft.items(feature, "layout");
            if (!lights.isEmpty()) {
                fillIn(draft, feature, lights);
            }
        }
    }

    /** QMK would look for the lights in C; without them it cannot resolve the keyboard either. */
    private static void refuseWithoutLights(Draft draft, String feature) {
        draft.error(
                "lights-missing",
                draft.locate("/features/" + feature),
                "The feature " + feature + " is on, but nothing says where its lights are.",
                "Describe them under \"" + feature + "\", or switch the feature off.");
        throw new KeyboardResolver.CannotResolve();
    }

    private static void fillIn(Draft draft, String feature, List<Value> lights) {
        if (draft.number(0, feature, "led_count") == 0) {
            draft.set(new Value.Whole(lights.size()), feature, "led_count");
        }
        if (draft.items(feature, "flag_steps").isEmpty()) {
            draft.set(steps(lights), feature, "flag_steps");
        }
    }

    private static Value.Listing steps(List<Value> lights) {
        Set<Integer> flags = new HashSet<>();
        for (Value light : lights) {
            Value given = light instanceof Value.Table t ? t.members().get("flags") : null;
            flags.add(given instanceof Value.Whole w ? w.asInt().orElse(0) : 0);
        }
        boolean both =
                flags.stream().anyMatch(f -> (f & KEYS_AND_MODIFIERS) != 0)
                        && flags.stream().anyMatch(f -> (f & UNDERGLOW) != 0);
        List<Integer> steps =
                flags.size() > 1 && both
                        ? List.of(ALL, KEYS_AND_MODIFIERS, UNDERGLOW, 0)
                        : List.of(ALL, 0);
        return new Value.Listing(steps.stream().map(s -> (Value) new Value.Whole(s)).toList());
    }
}
