package org.keywright.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keywright.option.Value;
import org.keywright.schema.Pointers;

/** A key that is an encoder's button names an encoder that exists, and no two name the same. */
final class EncoderIndexCheck implements ResolveStep {

    @Override
    public void apply(Draft draft) {
        int count = count(draft.known());
        Value.Table layouts = draft.table("layouts");
        for (String name : layouts.members().keySet()) {
            Set<Integer> seen = new HashSet<>();
            List<Value> keys = layouts.table(name).items("layout");
            for (int i = 0; i < keys.size(); i++) {
                Optional<Integer> index = index(keys.get(i));
                if (index.isPresent()) {
                    String pointer = Pointers.child("/layouts", name) + "/layout/" + i + "/encoder";
                    check(draft, pointer, index.get(), count, !seen.add(index.get()));
                }
            }
        }
    }

    /** Encoders on all halves; a right half that says nothing has those of the left one. */
    static int count(Value.Table resolved) {
        int left = resolved.table("encoder").items("rotary").size();
        Value.Table split = resolved.table("split");
        Value.Table right = split.table("encoder").table("right");
        boolean halves = split.find("enabled").equals(Optional.of(new Value.Flag(true)));
        return left
                + (right.find("rotary").isPresent()
                        ? right.items("rotary").size()
                        : halves ? left : 0);
    }

    static Optional<Integer> index(Value key) {
        return key instanceof Value.Table table && table.find("encoder").isPresent()
                ? table.find("encoder")
                        .flatMap(v -> v instanceof Value.Whole w ? w.asInt() : Optional.empty())
                : Optional.empty();
    }

    private static void check(Draft draft, String pointer, int index, int count, boolean twice) {
        if (index >= count || index < 0) {
            draft.error(
                    "unknown-encoder",
                    draft.locate(pointer),
                    "The key presses encoder " + index + ", but there are " + count + " encoders.",
                    "Count from 0, or describe the encoder under \"encoder\".");
        } else if (twice) {
            draft.error(
                    "encoder-twice",
                    draft.locate(pointer),
                    "Two keys of this layout press encoder " + index + ".",
                    "Give each its own.");
        }
    }
}
