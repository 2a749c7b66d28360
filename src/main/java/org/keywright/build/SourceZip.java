package org.keywright.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.keywright.option.Value;
import org.keywright.schema.JsonWriter;

/**
 * Everything needed to make the same firmware again with {@code make} and the compiler alone.
 *
 * <p>Sorted, one fixed time, no modes: equal builds give equal zips.
 */
final class SourceZip {

    /** Not the very first time a zip can hold: Java adds the time zone to that one. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 2, 0, 0);

    private SourceZip() {}

    /** The zip's bytes; {@code name} is the stem of the firmware's files. */
    static byte[] of(BuildPlan plan, BuildRequest request, FirmwareCore core, String name) {
        SortedMap<String, String> files = new TreeMap<>(plan.files());
        files.put("keymap.json", request.keymapText());
        files.put("LICENSE", core.licence());
        files.put("Makefile", makefile(name));
        files.put("README.md", readme(name, request));
        files.put("manifest.json", manifest(FirmwareMetadata.identity(request, core), files));
        return zip(files);
    }

    private static String makefile(String name) {
        return """
        # Builds %1$s.hex from the files in this folder.
        include firmware/Makefile

        all: %1$s.hex %1$s.bin

        %1$s.hex: $(BUILD)/firmware.hex
        \tcp $< $@

        %1$s.bin: $(BUILD)/firmware.bin
        \tcp $< $@
        """
                .formatted(name);
    }

    private static String readme(String name, BuildRequest request) {
        return """
        # Firmware of %2$s

        Keywright wrote these files. With `make` and `avr-gcc` (with avr-libc) installed, this
        command in this folder makes `%1$s.hex` and `%1$s.bin` again:

            make

        The same compiler gives the same bytes; `%1$s.json`, written beside the firmware, names
        the compiler and the SHA-256 of both files.

        - `keymap.json`: the keymap as it was edited
        - `generated/`: what was generated from the keymap and the keyboard
        - `firmware/`: the firmware core
        - `manifest.json`: what is here, with the SHA-256 of every file
        - `LICENSE`: the terms all this may be passed on under
        """
                .formatted(name, request.keyboard().id().replaceAll("[^A-Za-z0-9/._-]", "_"));
    }

    private static String manifest(Value.Table identity, SortedMap<String, String> files) {
        Value.Table listed = Value.Table.empty();
        for (Map.Entry<String, String> file : files.entrySet()) {
            listed = listed.with(file.getKey(), new Value.Text(Sha256.of(file.getValue())));
        }
        return JsonWriter.pretty(identity.with("files", listed));
    }

    private static byte[] zip(SortedMap<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(EPOCH);
                zip.putNextEntry(entry);
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail like a disk", e);
        }
        return bytes.toByteArray();
    }
}
