package org.keywright.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.keywright.option.Value;

/** A community layout that a keyboard claims exists, and the keyboard has it. */
final class CommunityLayoutCheck implements ResolveStep {

    @Override
    public void apply(Draft draft) {
        List<Value> claimed = draft.items("community_layouts");
        List<Value> existing = new ArrayList<>();
        for (int i = 0; i < claimed.size(); i++) {
            String name = claimed.get(i) instanceof Value.Text text ? text.text() : "";
            if (draft.tables().communityLayouts().contains(name)) {
                existing.add(claimed.get(i));
            } else {
                draft.error(
                        "unknown-community-layout",
                        draft.locate("/community_layouts/" + i),
                        "There is no community layout \"" + name + "\".",
                        "Check its spelling, or remove it.");
            }
            checkSupplied(draft, i, "LAYOUT_" + name);
        }
        if (existing.size() < claimed.size()) {
            draft.set(new Value.Listing(existing), "community_layouts");
        }
    }

    private static void checkSupplied(Draft draft, int index, String macro) {
        if (!draft.has("layouts", macro) && !draft.has("layout_aliases", macro)) {
            draft.error(
                    "community-layout-missing",
                    draft.locate("/community_layouts/" + index),
                    "The keyboard claims a community layout, but has no layout " + macro + ".",
                    "Add that layout or an alias for it, or remove the claim.");
        }
    }
}
