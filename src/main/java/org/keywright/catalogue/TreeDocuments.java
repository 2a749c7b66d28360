package org.keywright.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;
import org.keywright.schema.JsonDocument;
import org.keywright.schema.JsonReader;

/** Reads the JSON files of a tree; never through a symbolic link. */
final class TreeDocuments {

    private final FirmwareTree tree;

    TreeDocuments(FirmwareTree tree) {
        this.tree = tree;
    }

    boolean exists(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    Checked<JsonDocument> read(Path file) {
        try {
            return JsonReader.readFile(tree.show(file), file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** The table that a file holds; an empty one when there is no such file. */
    Checked<Value.Table> table(Path file) {
        if (!exists(file)) {
            return Checked.of(Value.Table.empty());
        }
        return read(file).then(document -> asTable(document, file));
    }

    private Checked<Value.Table> asTable(JsonDocument document, Path file) {
        return document.table()
                .map(Checked::of)
                .orElseGet(() -> Checked.failed(notATable(tree.show(file))));
    }

    static Problem notATable(String name) {
        return Problem.error(
                "root-not-an-object",
                new Location.InFile(name),
                "The file should hold one object in braces.",
                "Put { and } around its contents.");
    }
}
