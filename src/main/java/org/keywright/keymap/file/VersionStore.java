package org.keywright.keymap.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.keywright.option.Value;
import org.keywright.schema.JsonDocument;
import org.keywright.schema.JsonReader;
import org.keywright.schema.JsonWriter;

/**
 * Keeps the past of keymaps in a folder of the user's, one file for each keymap file: JSON,
 * compressed. A file that is damaged, or of another path, counts as none.
 */
public final class VersionStore {

    private static final String ENDING = ".versions";

    /** Of a file when it is not compressed any more, in bytes. */
    private static final int LARGEST = 15 * 1024 * 1024;

    private final Path folder;

    /** Keeps files in that folder, which need not exist yet. */
    public VersionStore(Path folder) {
        this.folder = folder;
    }

    /** What is kept of a keymap's past. */
    public KeptVersions find(Path file) {
        Path kept = place(file);
        if (!Files.isRegularFile(kept)) {
            return KeptVersions.NONE;
        }
        try (InputStream content = new GZIPInputStream(Files.newInputStream(kept))) {
            byte[] bytes = content.readNBytes(LARGEST);
            return JsonReader.read(kept.toString(), bytes)
                    .value()
                    .flatMap(JsonDocument::table)
                    .filter(root -> root.findText("file").equals(Optional.of(path(file))))
                    .map(VersionStore::read)
                    .orElse(KeptVersions.NONE);
        } catch (IOException damaged) {
            return KeptVersions.NONE;
        }
    }

    /**
     * Keeps a keymap's past in place of what was kept before, at once or not at all.
     *
     * @throws IOException when the disk refuses
     */
    public void keep(Path file, KeptVersions all) throws IOException {
        KeptVersions versions = all.bounded();
        Value.Table root =
                Value.Table.empty()
                        .with("file", new Value.Text(path(file)))
                        .with("content", new Value.Text(versions.content()))
                        .with("steps", written(versions.steps()))
                        .with("named", written(versions.named()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(JsonWriter.minified(root).getBytes(StandardCharsets.UTF_8));
        }
        Files.createDirectories(folder);
        AtomicFile.write(place(file), bytes.toByteArray());
    }

    private static KeptVersions read(Value.Table root) {
        return new KeptVersions(
                root.findText("content").orElse(""),
                read(root.items("steps")),
                read(root.items("named")));
    }

    private static List<KeptVersion> read(List<Value> written) {
        List<KeptVersion> versions = new ArrayList<>();
        for (Value one : written) {
            if (one instanceof Value.Table table
                    && table.find("at").orElse(one) instanceof Value.Whole(BigInteger at)
                    && at.bitLength() < 50) {
                versions.add(
                        new KeptVersion(
                                Instant.ofEpochMilli(at.longValue()),
                                table.findText("label").orElse(""),
                                table.find("automatic").isPresent(),
                                table.findText("text").orElse("")));
            }
        }
        return versions;
    }

    private static Value written(List<KeptVersion> versions) {
        List<Value> written = new ArrayList<>();
        for (KeptVersion version : versions) {
            Value.Table table =
                    Value.Table.empty()
                            .with("at", new Value.Whole(version.at().toEpochMilli()))
                            .with("label", new Value.Text(version.label()))
                            .with("text", new Value.Text(version.text()));
            written.add(
                    version.automatic() ? table.with("automatic", new Value.Flag(true)) : table);
        }
        return new Value.Listing(written);
    }

    private Path place(Path file) {
        return folder.resolve(Recovery.name(file) + ENDING);
    }

    private static String path(Path file) {
        return file.toAbsolutePath().normalize().toString();
    }
}
