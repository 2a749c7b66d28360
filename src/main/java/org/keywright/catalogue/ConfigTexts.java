package org.keywright.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywright.csource.CDefinition;
import org.keywright.option.Value;

/**
 * Texts of {@code config.h} that are lists of pins or the like. Where QMK's own reading would break
 * off, an error is noted and the definition counts as absent.
 */
final class ConfigTexts {

    private final Draft draft;

    ConfigTexts(Draft draft) {
        this.draft = draft;
    }

    /** What follows the name; empty when it is not defined. */
    String text(String name) {
        Optional<CDefinition> said = draft.config().find(name);
        if (said.isPresent() && said.get().text().isEmpty()) {
            refuse(name, "needs a value");
        }
        return said.flatMap(CDefinition::text).orElse("");
    }

    /** A list without its braces. */
    String bare(String name) {
        return text(name).replace("{", "").replace("}", "").strip();
    }

    /** A list without blanks and without the first and the last character, its braces. */
    String inner(String name) {
        String dense = text(name).replace(" ", "");
        return dense.length() < 2 ? "" : dense.substring(1, dense.length() - 1);
    }

    void refuse(String name, String what) {
        draft.config()
                .find(name)
                .ifPresent(
                        said ->
                                draft.error(
                                        "c-value-shape",
                                        said.place(),
                                        name + " " + what + ".",
                                        "Write the setting in keyboard.json instead."));
    }

    /** Notes that a value was taken from there. */
    void took(String name, String... path) {
        draft.config().find(name).ifPresent(said -> draft.cameFrom(said.place(), path));
    }

    /** Pins between commas: names, numbers, or nothing for {@code NO_PIN}. */
    static Value.Listing pins(String text) {
        List<Value> pins = new ArrayList<>();
        for (String item : text.split(",", -1)) {
            String pin = item.strip();
            boolean none = pin.isEmpty() || pin.equals("NO_PIN");
            boolean number = pin.matches("[0-9]{1,9}");
            Value named = number ? new Value.Whole(Integer.parseInt(pin)) : new Value.Text(pin);
            pins.add(none ? new Value.Nothing() : named);
        }
        return new Value.Listing(pins);
    }

    /** A list of lists without its outer braces; nothing if there are no inner ones. */
    static Optional<List<List<String>>> grid(String text) {
        int end = text.lastIndexOf('}');
        if (end < 0) {
            return Optional.empty();
        }
        List<List<String>> rows = new ArrayList<>();
        for (String row : text.substring(0, end + 1).split("\\},\\{", -1)) {
            int from = row.startsWith("{") ? 1 : 0;
            int to = row.endsWith("}") ? row.length() - 1 : row.length();
            rows.add(List.of(row.substring(from, Math.max(from, to)).split(",", -1)));
        }
        return Optional.of(rows);
    }

    /** A pin for each key. */
    static Value.Listing direct(List<List<String>> rows) {
        List<Value> all = new ArrayList<>();
        for (List<String> row : rows) {
            List<Value> pins = new ArrayList<>();
            for (String pin : row) {
                pins.add(pin.equals("NO_PIN") ? new Value.Nothing() : new Value.Text(pin));
            }
            all.add(new Value.Listing(pins));
        }
        return new Value.Listing(all);
    }
}
