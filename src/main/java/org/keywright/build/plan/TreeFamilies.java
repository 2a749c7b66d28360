package org.keywright.build.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;
import org.keywright.schema.JsonDocument;
import org.keywright.schema.JsonReader;

/**
 * The families of chips that a tree's UF2 files may name.
 *
 * @param numbers by name
 */
record TreeFamilies(Map<String, Long> numbers) {

    private static final String FILE = "util/uf2families.json";

    TreeFamilies {
        numbers = Map.copyOf(numbers);
    }

    static Checked<TreeFamilies> read(Path tree) throws IOException {
        return JsonReader.readFile(FILE, tree.resolve(FILE)).map(TreeFamilies::of);
    }

    private static TreeFamilies of(JsonDocument list) {
        Map<String, Long> numbers = new HashMap<>();
        if (list.root() instanceof Value.Listing(var rows)) {
            for (Value row : rows) {
                if (row instanceof Value.Table family
                        && family.members().get("short_name") instanceof Value.Text(String name)
                        && family.members().get("id") instanceof Value.Text(String id)) {
                    number32(id).ifPresent(number -> numbers.put(name, number));
                }
            }
        }
        return new TreeFamilies(numbers);
    }

    /** The number of a family, which may be named in any case, or be a number already. */
    Checked<Long> number(String family) {
        return Optional.ofNullable(numbers.get(family.toUpperCase(Locale.ROOT)))
                .or(() -> number32(family))
                .map(Checked::of)
                .orElseGet(() -> Checked.failed(unknown(family)));
    }

    private static Optional<Long> number32(String text) {
        return text.matches("0[xX][0-9a-fA-F]{1,8}|\\d{1,9}")
                ? Optional.of(Long.decode(text))
                : Optional.empty();
    }

    private static Problem unknown(String family) {
        return Problem.error(
                "unknown-uf2-family",
                new Location.InFile(FILE),
                "The makefiles want a UF2 file for %s, which is not in the tree's list."
                        .formatted(family),
                "Correct UF2_FAMILY in the keyboard's rules.mk.");
    }
}
