package org.keywright.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.keywright.option.Value;
import org.keywright.schema.JsonDocument;
import org.keywright.schema.JsonReader;

/** Reads a table of the program's own data; one that is missing or damaged is empty. */
final class DataTable {

    private DataTable() {}

    static Value.Table read(Path file) {
        try {
            return JsonReader.readFile(file.toString(), file)
                    .value()
                    .flatMap(JsonDocument::table)
                    .orElse(Value.Table.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
