package org.keywright.generate;

import java.util.List;

/** Keycodes that a keyboard or a keymap adds, as an enumeration, and their other names. */
final class KeycodeEnum {

    private KeycodeEnum() {}

    /**
     * @param owner {@code keyboard} or {@code keymap}
     * @param first the keycode that the first one takes the place of
     * @param keycodes the list of declarations; nothing at all is fine
     */
    static void write(String owner, String first, Setting keycodes) {
        if (keycodes.isNothing()) {
            return;
        }
        SourceText out = keycodes.out();
        out.line("");
        out.line("enum " + owner + "_keycodes {");
        String start = " = " + first;
        for (Setting keycode : keycodes.items()) {
            out.line("  " + keycode.need("key").name() + start + ",");
            start = "";
        }
        out.line("};");
        for (Setting keycode : keycodes.items()) {
            List<Setting> aliases = keycode.find("aliases").map(Setting::items).orElse(List.of());
            for (Setting alias : aliases) {
                out.line("#define " + alias.name() + " " + keycode.need("key").name());
            }
        }
    }
}
