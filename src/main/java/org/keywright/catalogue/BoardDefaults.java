package org.keywright.catalogue;

import java.util.Map;
import org.keywright.option.Value;

/** Fills in what follows from a ready-made controller board, where nothing else is said. */
final class BoardDefaults implements ResolveStep {

    @Override
    public void apply(Draft draft) {
        for (String setting : draft.tables().defaults().members().keySet()) {
            draft.known()
                    .findText(setting)
                    .ifPresent(
                            value ->
                                    fillIn(
                                            draft,
                                            setting,
                                            draft.tables().defaults().table(setting).table(value)));
        }
    }

    private static void fillIn(Draft draft, String setting, Value.Table follows) {
        boolean any = follows.members().isEmpty();
        for (Map.Entry<String, Value> member : follows.members().entrySet()) {
            if (!draft.has(member.getKey())) {
                draft.set(member.getValue(), member.getKey());
                any = true;
            }
        }
        if (!any) {
            draft.warning(
                    "defaults-unused",
                    draft.locate("/" + setting),
                    "Nothing follows from \"" + setting + "\": all of it is set by hand.",
                    "Remove it, or what it would set.");
        }
    }
}
