package org.keywright.catalogue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;
import org.keywright.schema.JsonDocument;
import org.keywright.schema.SchemaSet;

/**
 * Reads the files that keyboards are merged from and holds them against the schema. What several
 * keyboards inherit from is read once. Safe for threads.
 */
final class KeyboardFiles {

    private static final String SCHEMA = "qmk.keyboard.v1";

    private final TreeDocuments documents;
    private final SchemaSet schemas;
    private final Map<Path, KeyboardFile> inherited = new ConcurrentHashMap<>();

    /**
     * A file that was read.
     *
     * @param read what it says, or why it cannot be read
     * @param violations what the schema does not allow in it
     */
    record KeyboardFile(Checked<JsonDocument> read, List<Problem> violations) {}

    KeyboardFiles(TreeDocuments documents, SchemaSet schemas) {
        this.documents = documents;
        this.schemas = schemas;
    }

    /** A file in the keyboard's own folder. */
    KeyboardFile own(Path file) {
        Checked<JsonDocument> read = documents.read(file);
        List<Problem> violations =
                read.value()
                        .filter(document -> document.table().isPresent())
                        .map(document -> schemas.validate(document, SCHEMA))
                        .orElse(List.of());
        return new KeyboardFile(read, violations);
    }

    /** A file in a folder above, which other keyboards inherit from too. */
    KeyboardFile inherited(Path file) {
        return inherited.computeIfAbsent(file, this::own);
    }
}
