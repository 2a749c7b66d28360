package org.keywright.mapping;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.keywright.option.OptionPath;
import org.keywright.option.Value;

/** Makes a rule of one row, and remembers what is wrong with which member. */
final class MappingRowReader {

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
        for (String member : row.members().keySet()) {
            if (!known.contains(member)) {
                faults.put(member, "has a member \"" + member + "\" that nobody knows");
            }
        }
        return faults.isEmpty() ? Optional.of(rule) : Optional.empty();
    }

    /** What is wrong, by member, as the rest of a sentence that begins with the row's name. */
    Map<String, String> faults() {
        return faults;
    }

    private OptionPath path() {
        String path = text("info_key", "");
        if (!isPath(path)) {
            faults.put("info_key", "needs an \"info_key\" like \"tapping.term\"");
        }
        return OptionPath.of(path);
    }

    /** Words with single dots between; by hand, because every short run reads hundreds of them. */
    private static boolean isPath(String text) {
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!CIdentifier.isPart(c) && !(c == '.' && inWord)) {
                return false;
            }
            inWord = c != '.';
        }
        return inWord;
    }

    private String text(String member, String absent) {
        known.add(member);
        if (row.find(member).orElse(new Value.Text(absent)) instanceof Value.Text text) {
            return text.text();
        }
        faults.put(member, "has a \"" + member + "\" that is not a text");
        return absent;
    }

    private boolean flag(String member, boolean absent) {
        known.add(member);
        if (row.find(member).orElse(new Value.Flag(absent)) instanceof Value.Flag flag) {
            return flag.on();
        }
        faults.put(member, "has a \"" + member + "\" that is neither true nor false");
        return absent;
    }
}
