package org.keywright.fuzz;

import static org.keywright.fuzz.FuzzTarget.require;

import org.keywright.keymap.file.KeymapFile;
import org.keywright.keymap.file.OpenedKeymap;
import org.keywright.problem.Checked;

/** A keymap that was opened is saved with the same text. */
public final class KeymapFuzz {

    private KeymapFuzz() {}

    /** One input for the fuzzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        String text = FuzzTarget.text(input);
        Checked<OpenedKeymap> opened = KeymapFile.read("fuzz.json", text);
        require(opened.value().isPresent() || !opened.problems().isEmpty(), "failed silently");
        opened.value()
                .filter(keymap -> opened.good())
                .ifPresent(
                        keymap ->
                                require(
                                        KeymapFile.text(keymap, keymap.document()).equals(text),
                                        "saving unchanged changed the text"));
    }
}
