package org.keywright.mapping;

import java.util.ArrayList;
import java.util.List;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;
import org.keywright.schema.JsonDocument;

/**
 * Both tables together.
 *
 * @param config {@code info_config.hjson}: names in {@code config.h}
 * @param rules {@code info_rules.hjson}: names in {@code rules.mk}
 */
public record MappingTables(MappingTable config, MappingTable rules) {

    /** Reads both files; the problems of both are reported. */
    public static Checked<MappingTables> read(JsonDocument config, JsonDocument rules) {
        Checked<MappingTable> first = read(config);
        Checked<MappingTable> second = read(rules);
        List<Problem> problems = new ArrayList<>(first.problems());
        problems.addAll(second.problems());
        return first.good() && second.good()
                ? Checked.of(
                        new MappingTables(
                                first.value().orElseThrow(), second.value().orElseThrow()),
                        problems)
                : Checked.failed(problems);
    }

    private static Checked<MappingTable> read(JsonDocument document) {
        Value.Table rows = document.table().orElse(Value.Table.empty());
        return MappingTableReader.read(rows, document::locate);
    }
}
