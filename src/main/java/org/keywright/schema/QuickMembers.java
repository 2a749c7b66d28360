package org.keywright.schema;

import java.util.HashMap;
import java.util.Map;
import org.keywright.option.Value;
import org.keywright.schema.QuickSchema.Rule;

/** The keywords for a table's members by name: {@code properties}, {@code additionalProperties}. */
final class QuickMembers implements Rule {

    private final Map<String, Rule> rules = new HashMap<>();
    private final Rule others;

    /**
     * @param named a rule for each name
     * @param others for all members without a rule of their own
     */
    QuickMembers(Map<String, Rule> named, Rule others) {
        this.rules.putAll(named);
        this.others = others;
    }

    @Override
    public Verdict judge(Value value, int depth) {
        Verdict verdict = Verdict.YES;
        if (value instanceof Value.Table table) {
            for (Map.Entry<String, Value> member : table.members().entrySet()) {
                Rule rule = rules.getOrDefault(member.getKey(), others);
                verdict = verdict.and(rule.judge(member.getValue(), depth + 1));
            }
        }
        return verdict;
    }
}
