package org.keywright.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.keywright.keymap.convert.ViaReading;
import org.keywright.keymap.convert.VialConversion;
import org.keywright.option.Value;
import org.keywright.schema.JsonDocument;
import org.keywright.schema.JsonReader;

/**
 * A file somebody gave us, and what it is: its content decides, its name only where the content
 * says nothing.
 *
 * @param kind of file
 * @param json its content, if it is JSON
 */
record KnownFile(FileKind kind, Optional<JsonDocument> json) {

    /** What is longer is cut off and then is no JSON any more; in bytes. */
    private static final int LARGEST = 4 * 1024 * 1024;

    private static final int HEAD = 64 * 1024;

    /** What a keymap in C has and JSON has not. */
    private static final Pattern C =
            Pattern.compile("(?m)^[ \\t]*#[ \\t]*include\\b|\\bPROGMEM\\b|\\bkeymaps[ \\t]*\\[");

    /**
     * Looks into a file; one that cannot be read is taken for a keymap.json, whose reader says so.
     */
    static KnownFile of(Path file) {
        if (!Files.isRegularFile(file)) {
            return new KnownFile(byName(file), Optional.empty());
        }
        try (InputStream content = Files.newInputStream(file)) {
            return of(file, content.readNBytes(LARGEST));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KnownFile of(Path file, byte[] bytes) {
        Optional<JsonDocument> json = JsonReader.read(file.toString(), bytes).value();
        Optional<Value.Table> table = json.flatMap(JsonDocument::table);
        if (table.filter(ViaReading::recognises).isPresent()) {
            return new KnownFile(FileKind.VIA, json);
        }
        if (table.filter(VialConversion::recognises).isPresent()) {
            return new KnownFile(FileKind.VIAL, json);
        }
        String head =
                new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.UTF_8).strip();
        if (json.isPresent() && json.get().root() instanceof Value.Listing
                || head.startsWith("[")) {
            return new KnownFile(FileKind.DRAWING, json);
        }
        // A comment of HJSON can begin like a directive of C.
        boolean keymap = table.filter(KnownFile::saysSomething).isPresent();
        if (!keymap && C.matcher(head).find()) {
            return new KnownFile(FileKind.KEYMAP_C, Optional.empty());
        }
        return new KnownFile(table.isPresent() ? FileKind.KEYMAP : byName(file), json);
    }

    private static boolean saysSomething(Value.Table table) {
        return table.find("keyboard").isPresent() || table.find("layers").isPresent();
    }

    private static FileKind byName(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".c")
                ? FileKind.KEYMAP_C
                : name.endsWith(".vil") ? FileKind.VIAL : FileKind.KEYMAP;
    }
}
