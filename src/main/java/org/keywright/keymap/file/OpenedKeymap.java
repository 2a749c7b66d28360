package org.keywright.keymap.file;

import org.keywright.keymap.KeymapDocument;
import org.keywright.schema.JsonDocument;

/**
 * A keymap together with the text it was read from, which is what makes saving it lossless.
 *
 * @param document the keymap
 * @param source its file as it was read
 */
public record OpenedKeymap(KeymapDocument document, JsonDocument source) {}
