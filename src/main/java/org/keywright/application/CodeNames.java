package org.keywright.application;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.keywright.build.NameOwners;
import org.keywright.mapping.MappingRule;
import org.keywright.mapping.MappingTables;

/**
 * Knows QMK's names: functions begin with their feature's name, macros are rows of the mapping
 * tables.
 *
 * @param tree whose tables
 * @param settings make's variables that end in {@code _ENABLE}
 */
record CodeNames(QmkTree tree, SortedMap<String, String> settings) implements NameOwners {

    @Override
    public Optional<String> featureOff(String symbol) {
        String name = symbol.startsWith("process_") ? symbol.substring(8) : symbol;
        return features().stream()
                .filter(feature -> name.equals(feature) || name.startsWith(feature + "_"))
                .max(Comparator.comparingInt(String::length))
                .filter(this::off);
    }

    private boolean off(String feature) {
        String value = settings.getOrDefault(feature.toUpperCase(Locale.ROOT) + "_ENABLE", "no");
        return value.isBlank() || value.equals("no");
    }

    private List<String> features() {
        return List.copyOf(
                DataTable.read(tree.data().resolve("schemas/keyboard.jsonschema"))
                        .table("$defs")
                        .table("features")
                        .table("properties")
                        .members()
                        .keySet());
    }

    @Override
    public Optional<String> option(String macro) {
        Optional<MappingTables> tables = tree.catalogue().mappings().value();
        return tables.stream()
                .flatMap(both -> Stream.of(both.config(), both.rules()))
                .flatMap(table -> table.find(macro).stream())
                .filter(rule -> !rule.invalid())
                .map(MappingRule::optionPath)
                .map(Object::toString)
                .findFirst();
    }
}
