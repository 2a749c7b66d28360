package org.keywright.mapping;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.keywright.option.OptionPath;
import org.keywright.option.Value;

/** Makes a rule of one row, and remembers what is wrong with which member. */
final class MappingRowReader {

    private static final Pattern PATH = Pattern.compile("\\w+(\\.\\w+)*");

    private final Value.Table row;
    private final Set<String> known = new TreeSet<>();
    private final Map<String, String> faults = new LinkedHashMap<>();

    MappingRowReader(Value.Table row) {
        this.row = row;
    }

    /** The rule, if the row has no faults. */
    Optional<MappingRule> read(String cName) {
        String type = text("value_type", "raw");
        Optional<ValueForm> form = ValueForm.find(type);
        MappingRule rule =
                new MappingRule(
                        cName,
                        path(),
                        form.orElse(ValueForm.RAW),
                        flag("to_json", true),
                        flag("to_c", true),
                        flag("warn_duplicate", true),
                        flag("invalid", false),
                        flag("deprecated", false),
                        text("replace_with", ""));
        if (form.isEmpty()) {
            faults.put("value_type", "has the unknown value_type \"" + type + "\"");
        }
        row.members().keySet().stream()
                .filter(member -> !known.contains(member))
                .forEach(m -> faults.put(m, "has a member \"" + m + "\" that nobody knows"));
        return faults.isEmpty() ? Optional.of(rule) : Optional.empty();
    }

    /** What is wrong, by member, as the rest of a sentence that begins with the row's name. */
    Map<String, String> faults() {
        return faults;
    }

    private OptionPath path() {
        String path = text("info_key", "");
        if (!PATH.matcher(path).matches()) {
            faults.put("info_key", "needs an \"info_key\" like \"tapping.term\"");
        }
        return OptionPath.of(path);
    }

    private String text(String member, String absent) {
        known.add(member);
        return switch (row.find(member).orElse(new Value.Text(absent))) {
            case Value.Text t -> t.text();
            case Value v -> {
                faults.put(member, "has a \"" + member + "\" that is not a text");
                yield absent;
            }
        };
    }

    private boolean flag(String member, boolean absent) {
        known.add(member);
        return switch (row.find(member).orElse(new Value.Flag(absent))) {
            case Value.Flag f -> f.on();
            case Value v -> {
                faults.put(member, "has a \"" + member + "\" that is neither true nor false");
                yield absent;
            }
        };
    }
}
