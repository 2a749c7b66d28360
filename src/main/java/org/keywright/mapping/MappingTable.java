package org.keywright.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One of the two tables in {@code data/mappings}, in file order: the order in which names are read
 * and written.
 */
public final class MappingTable {

    private final List<MappingRule> rules;
    private final Map<String, MappingRule> byName = new LinkedHashMap<>();

    /** Keeps the order of the rules. */
    public MappingTable(List<MappingRule> rules) {
        this.rules = List.copyOf(rules);
        this.rules.forEach(rule -> byName.put(rule.cName(), rule));
    }

    /** Every rule, in order. */
    public List<MappingRule> rules() {
        return rules;
    }

    /** The rule of that C name. */
    public Optional<MappingRule> find(String cName) {
        return Optional.ofNullable(byName.get(cName));
    }
}
