package org.keywright.keymap.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;
import org.keywright.schema.JsonDocument;
import org.keywright.schema.JsonReader;

/**
 * Reads what a firmware core says about itself in its {@code core.json}: the member {@code keymap}
 * (layers, encoders, macros, ranges of keycode numbers) and the features among {@code rules}.
 */
public final class FirmwareSupportFile {

    private static final String RULE_ENDING = "_ENABLE";

    private FirmwareSupportFile() {}

    /**
     * Reads a core's description.
     *
     * @param name the file's name, for messages
     * @param text of the file
     */
    public static Checked<FirmwareSupport> read(String name, String text) {
        return JsonReader.read(name, text).then(FirmwareSupportFile::support);
    }

    private static Checked<FirmwareSupport> support(JsonDocument document) {
        Value.Table root = document.table().orElse(Value.Table.empty());
        Value.Table keymap = root.table("keymap");
        List<CodeRange> codes = new ArrayList<>();
        keymap.items("keycodes").forEach(item -> range(item).ifPresent(codes::add));
        Optional<Integer> layers =
                keymap.find("layers")
                        .flatMap(v -> v instanceof Value.Whole w ? w.asInt() : Optional.empty());
        if (layers.isEmpty() || codes.size() != keymap.items("keycodes").size()) {
            return Checked.failed(
                    Problem.error(
                            "core-manifest",
                            document.locate("/keymap"),
                            "This does not say which keycodes the firmware core knows.",
                            "Restore the file from the program's download."));
        }
        Value.Table rules = root.table("rules");
        Set<String> works = new HashSet<>(features(rules, "defined"));
        works.addAll(features(rules, "understood"));
        return Checked.of(
                new FirmwareSupport(
                        keymap.findText("name").orElse("This firmware"),
                        codes,
                        works,
                        features(rules, "ignored"),
                        layers.get(),
                        flag(keymap, "encoders"),
                        flag(keymap, "dipSwitches"),
                        Set.copyOf(texts(keymap, "macros"))));
    }

    /** {@code ["0x0000", "0x0001"]}, both ends included, or one number for a single keycode. */
    private static Optional<CodeRange> range(Value value) {
        if (value instanceof Value.Text) {
            return range(new Value.Listing(List.of(value, value)));
        }
        List<Integer> ends = new ArrayList<>();
        if (value instanceof Value.Listing list) {
            for (Value end : list.items()) {
                if (end instanceof Value.Text text && text.text().matches("0x[0-9A-F]{4}")) {
                    ends.add(Integer.decode(text.text()));
                }
            }
        }
        return ends.size() == 2
                ? Optional.of(new CodeRange(ends.getFirst(), ends.getLast()))
                : Optional.empty();
    }

    /** {@code MOUSEKEY_ENABLE} in make is the feature {@code mousekey}. */
    private static Set<String> features(Value.Table rules, String member) {
        Set<String> features = new HashSet<>();
        for (String rule : texts(rules, member)) {
            if (rule.endsWith(RULE_ENDING)) {
                int end = rule.length() - RULE_ENDING.length();
                features.add(rule.substring(0, end).toLowerCase(Locale.ROOT));
            }
        }
        return features;
    }

    private static List<String> texts(Value.Table table, String member) {
        List<String> texts = new ArrayList<>();
        for (Value item : table.items(member)) {
            if (item instanceof Value.Text text) {
                texts.add(text.text());
            }
        }
        return texts;
    }

    private static boolean flag(Value.Table table, String member) {
        return table.find(member).equals(Optional.of(new Value.Flag(true)));
    }
}
