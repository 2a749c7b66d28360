package org.keywright.fuzz;

import static org.keywright.fuzz.FuzzTarget.require;

import java.util.List;
import org.keywright.csource.CKeymap;
import org.keywright.csource.CKeymapReader;
import org.keywright.csource.LayerScan;
import org.keywright.csource.ScannedLayer;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;

/** Any text is some keymap.c: both readers say what they found, or where they gave up. */
public final class KeymapSourceFuzz {

    private KeymapSourceFuzz() {}

    /** One input for the fuzzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        String text = FuzzTarget.text(input);
        Checked<List<ScannedLayer>> scanned = LayerScan.read("keymap.c", text);
        check(scanned, text);
        Checked<CKeymap> read = CKeymapReader.read("keymap.c", text);
        check(read, text);
    }

    private static void check(Checked<?> read, String text) {
        require(read.value().isPresent() || !read.problems().isEmpty(), "failed silently");
        long lines = text.lines().count() + 1;
        read.problems()
                .forEach(
                        problem -> {
                            if (problem.location() instanceof Location.InText place) {
                                require(
                                        place.line() >= 1 && place.line() <= lines,
                                        "no such line: " + place);
                            }
                        });
    }
}
