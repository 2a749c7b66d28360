package org.keywright.catalogue;

import java.util.Locale;
import java.util.Set;
import org.keywright.csource.MakeVariables;
import org.keywright.option.Value;

/** Every {@code X_ENABLE} of {@code rules.mk} switches a feature; it wins over JSON. */
final class FeatureSwitches implements ResolveStep {

    private static final String ENDING = "_ENABLE";
    private static final Set<String> ON = Set.of("true", "1", "on", "yes");
    private static final Set<String> OFF = Set.of("false", "0", "off", "no");

    @Override
    public void apply(Draft draft) {
        for (String name : draft.rules().names()) {
            if (name.endsWith(ENDING)) {
                String feature =
                        name.substring(0, name.length() - ENDING.length()).toLowerCase(Locale.ROOT);
                if (!feature.equals("lto")) {
                    draft.rules().find(name).ifPresent(v -> change(draft, name, feature, v));
                }
            }
        }
    }

    private static void change(
            Draft draft, String name, String feature, MakeVariables.Variable said) {
        if (draft.has("features", feature)) {
            draft.warning(
                    "c-overrides-json",
                    said.place(),
                    name + " replaces features." + feature + " of keyboard.json.",
                    "Keep one of them.");
        }
        draft.set(value(said.value()), "features", feature);
        draft.cameFrom(said.place(), "features", feature);
    }

    /** Another word stays what it is; the schema will not like it. */
    private static Value value(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        if (ON.contains(word) || OFF.contains(word)) {
            return new Value.Flag(ON.contains(word));
        }
        return new Value.Text(text);
    }
}
