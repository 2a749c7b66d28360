package org.keywright.keymap;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.keywright.keycode.Keycode;
import org.keywright.problem.Problem;

/**
 * Gives several keys other keycodes in one step: a paste, a fill of the selection.
 *
 * @param keycodes by place
 */
public record AssignKeys(Map<KeyPlace, Keycode> keycodes) implements Edit {
    public AssignKeys {
        keycodes = Collections.unmodifiableMap(new LinkedHashMap<>(keycodes));
    }

    @Override
    public String label() {
        return keycodes.size() == 1 ? "Assign 1 key" : "Assign " + keycodes.size() + " keys";
    }

    @Override
    public KeymapDocument applyTo(KeymapDocument before) {
        KeymapDocument document = before;
        for (Map.Entry<KeyPlace, Keycode> entry : keycodes.entrySet()) {
            KeyPlace place = entry.getKey();
            Layer layer = document.layers().get(place.layer());
            document = document.withLayer(place.layer(), layer.with(place.key(), entry.getValue()));
        }
        return document;
    }

    @Override
    public Optional<Problem> refusal(KeymapDocument document) {
        return keycodes.keySet().stream()
                .flatMap(place -> Refusals.noSuchLayer(document, place.layer()).stream())
                .findFirst();
    }
}
