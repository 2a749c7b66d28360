package org.keywright.catalogue;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
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
        Map<String, Value> features = new LinkedHashMap<>(draft.table("features").members());
        for (String name : draft.rules().names()) {
            if (name.endsWith(ENDING) && !name.equalsIgnoreCase("LTO_ENABLE")) {
                draft.rules().find(name).ifPresent(v -> change(draft, features, name, v));
            }
        }
        if (!features.equals(draft.table("features").members())) {
            draft.set(new Value.Table(features), "features");
        }
    }

    private static void change(
            Draft draft, Map<String, Value> features, String name, MakeVariables.Variable said) {
        int length = name.length() - ENDING.length();
        String feature = name.substring(0, length).toLowerCase(Locale.ROOT);
        if (features.put(feature, value(said.value())) != null) {
            draft.warning(
                    "c-overrides-json",
                    said.place(),
                    name + " replaces features." + feature + " of keyboard.json.",
                    "Keep one of them.");
        }
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
