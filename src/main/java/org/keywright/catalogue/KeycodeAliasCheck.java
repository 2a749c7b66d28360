package org.keywright.catalogue;

import java.util.List;
import org.keywright.option.Value;

/** A keyboard's own keycode with a long name has a short one too. */
final class KeycodeAliasCheck implements ResolveStep {

    private static final int SHORT = 7;

    @Override
    public void apply(Draft draft) {
        List<Value> keycodes = draft.items("keycodes");
        for (int i = 0; i < keycodes.size(); i++) {
            Value.Table keycode =
                    keycodes.get(i) instanceof Value.Table table ? table : Value.Table.empty();
            String name = keycode.findText("key").orElse("");
            if (name.length() > SHORT && keycode.items("aliases").isEmpty()) {
                draft.error(
                        "keycode-without-short-name",
                        draft.locate("/keycodes/" + i),
                        "The keycode " + name + " has no short name.",
                        "Add one of at most seven characters under \"aliases\".");
            }
        }
    }
}
