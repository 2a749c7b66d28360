package org.keywright.application;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.keywright.catalogue.ApiSources;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;
import org.keywright.schema.JsonWriter;

/** The part of the keyboard API that is the same for all keyboards: tables, schemas, keycodes. */
final class ApiConstants {

    private static final String VERSION = "v1";

    private final ApiSources sources;
    private final OutputFolder folder;
    private final Value now;
    private final List<Problem> problems = new ArrayList<>();

    ApiConstants(ApiSources sources, OutputFolder folder, Value now) {
        this.sources = sources;
        this.folder = folder;
        this.now = now;
    }

    /** Writes it; what cannot be read is left out and reported. */
    List<Problem> write() {
        for (Path file : sources.data()) {
            copy(file);
        }
        Map<String, List<Value>> versions = new TreeMap<>();
        sources.keycodes().forEach((name, table) -> keycodes(name, table, versions));
        Map<String, Value> lists = new TreeMap<>();
        versions.forEach((name, list) -> lists.put(name, new Value.Listing(list)));
        Value.Table metadata =
                Value.Table.empty()
                        .with("last_updated", now)
                        .with("constants", new Value.Table(lists));
        write(VERSION, "constants_metadata.json", metadata);
        return problems;
    }

    private void keycodes(
            String name, Checked<Value.Table> table, Map<String, List<Value>> versions) {
        problems.addAll(table.problems());
        table.value()
                .ifPresent(
                        keycodes -> {
                            write(VERSION + "/constants", name + ".json", keycodes);
                            int underscore = name.lastIndexOf('_');
                            versions.computeIfAbsent(
                                            name.substring(0, underscore), n -> new ArrayList<>())
                                    .add(new Value.Text(name.substring(underscore + 1)));
                        });
    }

    /** HJSON becomes JSON; schemas keep their name, everything else its bytes. */
    private void copy(Path file) {
        String relative = sources.dataFolder().relativize(file).toString().replace('\\', '/');
        int slash = relative.lastIndexOf('/');
        String in = VERSION + "/" + relative.substring(0, slash);
        String name = relative.substring(slash + 1);
        if (relative.equals("templates/api/readme.md")) {
            folder.write("", name, KeyboardApi.bytes(file));
        }
        if (!name.endsWith(".hjson") && !name.endsWith(".jsonschema")) {
            folder.write(in, name, KeyboardApi.bytes(file));
            return;
        }
        Checked<Value> read = sources.read(file);
        problems.addAll(read.problems());
        read.value().ifPresent(value -> write(in, name.replaceAll("\\.hjson$", ".json"), value));
    }

    private void write(String in, String name, Value content) {
        folder.write(in, name, JsonWriter.minified(content).getBytes(StandardCharsets.UTF_8));
    }
}
