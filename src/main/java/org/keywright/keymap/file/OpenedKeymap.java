package org.keywright.keymap.file;

import java.util.Optional;
import org.keywright.keymap.KeymapDocument;
import org.keywright.schema.JsonDocument;

/**
 * A keymap together with the texts it was read from, which is what makes saving it lossless.
 *
 * @param document the keymap
 * @param source its file as it was read
 * @param project the {@linkplain ProjectFile project file} beside it as it was read, if there was
 *     one
 */
public record OpenedKeymap(
        KeymapDocument document, JsonDocument source, Optional<JsonDocument> project) {

    /** The same files, with another keymap in their place. */
    public OpenedKeymap with(KeymapDocument changed) {
        return new OpenedKeymap(changed, source, project);
    }

    OpenedKeymap beside(Optional<JsonDocument> read) {
        return new OpenedKeymap(document.withProject(ProjectFile.content(read)), source, read);
    }
}
