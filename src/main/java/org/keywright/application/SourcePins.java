package org.keywright.application;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.keywright.build.BuildStoppedException;
import org.keywright.build.Cancellation;
import org.keywright.build.WholeFiles;
import org.keywright.build.toolchain.FolderLock;
import org.keywright.option.Value;
import org.keywright.schema.JsonDocument;
import org.keywright.schema.JsonReader;
import org.keywright.schema.JsonWriter;

/**
 * Which source each keymap is built from, where the user said so: {@code name@id} by the keymap's
 * path. A file of one process and the next; read afresh each time.
 *
 * @param folder where {@code pins.json} lies
 */
record SourcePins(Path folder) {

    Optional<String> of(Path keymap) throws IOException {
        return read().findText(key(keymap));
    }

    /** The keymaps that are pinned to a source; files that are gone count as well. */
    List<Path> keymapsOf(String source) throws IOException {
        return read().members().entrySet().stream()
                .filter(
                        pin ->
                                pin.getValue() instanceof Value.Text(String text)
                                        && sourceOf(text).equals(source))
                .map(pin -> Path.of(pin.getKey()))
                .toList();
    }

    /** Whether some keymap is pinned to that version of a source. */
    boolean hold(String source, String id) throws IOException {
        return read().members().values().stream()
                .anyMatch(
                        pin ->
                                pin instanceof Value.Text(String text)
                                        && sourceOf(text).equals(source)
                                        && !idOf(text).isEmpty()
                                        && id.startsWith(idOf(text)));
    }

    void put(Path keymap, String pin) throws IOException, BuildStoppedException {
        change(table -> table.with(key(keymap), new Value.Text(pin)));
    }

    void remove(Path keymap) throws IOException, BuildStoppedException {
        change(table -> table.without(key(keymap)));
    }

    static String sourceOf(String pin) {
        return pin.replaceFirst("@.*", "");
    }

    /** The beginning of a version's id; empty for whichever is in use. */
    static String idOf(String pin) {
        return pin.contains("@") ? pin.substring(pin.indexOf('@') + 1) : "";
    }

    private interface Change {
        Value.Table of(Value.Table table);
    }

    private void change(Change change) throws IOException, BuildStoppedException {
        try (FolderLock _ = FolderLock.take(folder.resolve(".locks/pins"), new Cancellation())) {
            WholeFiles.write(
                    file(),
                    JsonWriter.pretty(change.of(read()))
                            .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    private Value.Table read() throws IOException {
        if (!Files.isRegularFile(file())) {
            return Value.Table.empty();
        }
        return JsonReader.read(file().toString(), Files.readAllBytes(file()))
                .value()
                .flatMap(JsonDocument::table)
                .orElse(Value.Table.empty());
    }

    private Path file() {
        return folder.resolve("pins.json");
    }

    private static String key(Path keymap) {
        return keymap.toAbsolutePath().normalize().toString();
    }
}
