package org.keywright.build.tree;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.keywright.build.WholeFiles;
import org.keywright.option.Value;
import org.keywright.schema.JsonDocument;
import org.keywright.schema.JsonReader;
import org.keywright.schema.JsonWriter;

/** The small JSON files beside the trees; written whole, read without trust. */
final class JsonFile {

    private static final long LARGEST = 1 << 20;

    private JsonFile() {}

    /** The file's members; empty for what is missing or is no JSON object. */
    static Optional<Value.Table> read(Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
            return Optional.empty();
        }
        return JsonReader.read(file.toString(), Files.readAllBytes(file))
                .value()
                .flatMap(JsonDocument::table);
    }

    static void write(Path file, Value.Table members) throws IOException {
        WholeFiles.write(file, JsonWriter.pretty(members).getBytes(StandardCharsets.UTF_8));
    }

    static List<String> texts(Value.Table members, String name) {
        return members.items(name).stream()
                .flatMap(i -> i instanceof Value.Text(String text) ? Stream.of(text) : Stream.of())
                .toList();
    }
}
