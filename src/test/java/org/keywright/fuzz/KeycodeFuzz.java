package org.keywright.fuzz;

import static org.keywright.fuzz.FuzzTarget.require;

import org.keywright.keycode.Keycode;
import org.keywright.keycode.KeycodeParser;

/** Any text is some keycode, and a keycode that was printed is the same one when it is read. */
public final class KeycodeFuzz {

    private KeycodeFuzz() {}

    /** One input for the fuzzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        String text = FuzzTarget.text(input);
        Keycode keycode = KeycodeParser.parse(text);
        if (keycode instanceof Keycode.Raw raw) {
            require(raw.text().equals(text), "a raw keycode lost text");
            return;
        }
        require(keycode.equals(KeycodeParser.parse(keycode.text())), "read differently: " + text);
    }
}
