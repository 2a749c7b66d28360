package org.keywright.qmk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.keywright.application.OpenKeymap;
import org.keywright.application.QmkTree;
import org.keywright.problem.Checked;

/** A keymap.json that was named, or read from the standard input for a dash. */
final class KeymapInput {

    /** More than any keymap has; the reader says so. */
    private static final int ENOUGH = 16 * 1024 * 1024 + 1;

    private KeymapInput() {}

    static Checked<OpenKeymap> read(Call call, QmkTree tree, String name) {
        if (!name.equals("-")) {
            return tree.keymap(call.file(name, tree));
        }
        try {
            byte[] bytes = call.streams().in().readNBytes(ENOUGH);
            return tree.keymap("standard input", new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
