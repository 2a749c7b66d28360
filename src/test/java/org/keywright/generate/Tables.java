package org.keywright.generate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.keywright.mapping.MappingTables;
import org.keywright.schema.JsonDocument;
import org.keywright.schema.JsonReader;

/** The program's own mapping tables. */
final class Tables {

    static final MappingTables OWN =
            MappingTables.read(document("info_config.hjson"), document("info_rules.hjson"))
                    .value()
                    .orElseThrow();

    private Tables() {}

    private static JsonDocument document(String name) {
        Path file = Path.of(System.getProperty("keywright.home", "."), "data", "mappings", name);
        try {
            return JsonReader.read(name, Files.readString(file)).value().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
