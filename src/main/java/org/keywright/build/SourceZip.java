package org.keywright.build;

import org.keywright.option.Value;
import org.keywright.schema.JsonWriter;

/** Everything needed to make the same firmware again with {@code make} and the compiler alone. */
final class SourceZip {

    private SourceZip() {}

    /** The zip's bytes; {@code name} is the stem of the firmware's files. */
    static byte[] of(BuildPlan plan, BuildRequest request, FirmwareCore core, String name) {
        ZipContent content = new ZipContent();
        plan.files().forEach(content::put);
        content.put("keymap.json", request.keymapText())
                .put("LICENSE", core.licence())
                .put("Makefile", makefile(name))
                .put("README.md", readme(name, request));
        Value.Table identity = FirmwareMetadata.identity(request, core);
        content.put("manifest.json", JsonWriter.pretty(identity.with("files", content.hashes())));
        return content.bytes();
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
}
