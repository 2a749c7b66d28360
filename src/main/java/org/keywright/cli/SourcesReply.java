package org.keywright.cli;

import java.util.ArrayList;
import java.util.List;
import org.keywright.application.FirmwareSource;
import org.keywright.application.SourceVersion;
import org.keywright.option.Value;
import org.keywright.problem.Checked;

/** Says what firmware sources are, the same way for every command that asks. */
final class SourcesReply {

    private SourcesReply() {}

    static Reply of(Checked<FirmwareSource> source) {
        return source.value()
                .map(known -> new Reply(lines(known), members(known), source.problems()))
                .orElseGet(() -> Reply.of(source.problems()));
    }

    static Reply of(List<FirmwareSource> sources) {
        List<String> lines = new ArrayList<>();
        sources.forEach(source -> lines.addAll(lines(source)));
        return new Reply(
                sources.isEmpty() ? List.of("There are no firmware sources yet.") : lines,
                Value.Table.empty()
                        .with(
                                "sources",
                                new Value.Listing(
                                        sources.stream().map(s -> (Value) members(s)).toList())),
                List.of());
    }

    private static List<String> lines(FirmwareSource source) {
        List<String> lines = new ArrayList<>();
        lines.add(source.name() + "  " + source.kind() + " " + source.place());
        if (source.tree().isEmpty()) {
            lines.add("  not fetched to its end");
        }
        for (SourceVersion version : source.versions()) {
            boolean inUse = source.current().equals(java.util.Optional.of(version));
            lines.add(
                    (inUse ? "* " : "  ")
                            + version.abbreviated()
                            + "  "
                            + version.label()
                            + ", fetched "
                            + version.when().toString().substring(0, 10)
                            + (version.libraries().isEmpty()
                                    ? ""
                                    : ", with " + String.join(", ", version.libraries())));
        }
        return lines;
    }

    private static Value.Table members(FirmwareSource source) {
        Value.Table members =
                Value.Table.empty()
                        .with("name", new Value.Text(source.name()))
                        .with("kind", new Value.Text(source.kind()))
                        .with("place", new Value.Text(source.place()));
        if (source.kind().equals("git")) {
            members = members.with("wanted", new Value.Text(source.wanted()));
        }
        if (source.tree().isPresent()) {
            members = members.with("tree", new Value.Text(source.tree().get().toString()));
        }
        if (source.current().isPresent()) {
            members = members.with("current", new Value.Text(source.current().get().id()));
        }
        return members.with(
                "versions",
                new Value.Listing(
                        source.versions().stream().map(v -> (Value) members(v)).toList()));
    }

    private static Value.Table members(SourceVersion version) {
        return Value.Table.empty()
                .with("id", new Value.Text(version.id()))
                .with("label", new Value.Text(version.label()))
                .with("when", new Value.Text(version.when().toString()))
                .with("tree", new Value.Text(version.tree().toString()))
                .with("libraries", Value.texts(List.copyOf(version.libraries())));
    }
}
