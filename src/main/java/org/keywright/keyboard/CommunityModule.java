package org.keywright.keyboard;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A part of the firmware that others made; QMK's {@code qmk_module.json} and where it lies.
 *
 * @param path the way a keyboard or a keymap asks for it, {@code qmk/hello_world}
 * @param title what it is called
 * @param folder its folder, absolute, with {@code /}
 * @param keycodes that it defines, in order
 * @param features that it needs switched on or off, in order
 */
public record CommunityModule(
        String path,
        String title,
        String folder,
        List<DeclaredKeycode> keycodes,
        Map<String, Boolean> features) {

    public CommunityModule {
        keycodes = List.copyOf(keycodes);
        features = Collections.unmodifiableMap(new LinkedHashMap<>(features));
    }

    /** The last part of the path, which is its name in C: {@code hello_world}. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
