package org.keywright.catalogue;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.keywright.keycode.HostLayout;
import org.keywright.keycode.HostLayout.Characters;
import org.keywright.keycode.KeycodeParser;
import org.keywright.keycode.KeycodeTable;
import org.keywright.keycode.LanguageKeycodes;

/** Reads what keys type out of the language tables of a QMK tree, whose labels say it. */
final class HostLanguageTable {

    private static final int SHIFT = 0x0200;
    private static final int ALT_GR = 0x1400;

    /** A name may stand for a name; nobody nests them deeper. */
    private static final int DEEPEST = 4;

    private final KeycodeTable keycodes;
    private final LanguageKeycodes language;
    private final Map<String, String> names = new HashMap<>();
    private final Map<Integer, String> typed = new HashMap<>();

    HostLanguageTable(KeycodeTable keycodes, LanguageKeycodes language) {
        this.keycodes = keycodes;
        this.language = language;
    }

    HostLayout read() {
        for (LanguageKeycodes.Named named : language.keycodes()) {
            names.putIfAbsent(named.name(), named.keycode());
            named.aliases().forEach(alias -> names.putIfAbsent(alias, named.keycode()));
        }
        for (LanguageKeycodes.Named named : language.keycodes()) {
            number(named.keycode())
                    .ifPresent(code -> typed.putIfAbsent(code, character(named.label())));
        }
        Map<Integer, Characters> keys = new HashMap<>();
        for (int code : typed.keySet()) {
            if (code <= 0xFF && !at(code).isEmpty()) {
                keys.put(code, characters(code));
            }
        }
        Map<String, String> meant = new HashMap<>();
        names.keySet().forEach(name -> meant.put(name, resolved(name)));
        return new HostLayout(language.language(), keys, meant);
    }

    /** The labels of letters are capitals, whatever the key types alone. */
    private Characters characters(int key) {
        String shifted = at(SHIFT | key);
        String altGr = at(ALT_GR | key);
        String shiftedAltGr = at(ALT_GR | SHIFT | key);
        return new Characters(
                small(at(key), shifted), shifted, small(altGr, shiftedAltGr), shiftedAltGr);
    }

    private static String small(String text, String shifted) {
        String small = text.toLowerCase(Locale.ROOT);
        return shifted.isEmpty() && small.length() == text.length() ? small : text;
    }

    private String at(int code) {
        return typed.getOrDefault(code, "");
    }

    private OptionalInt number(String keycode) {
        return keycodes.valueOf(KeycodeParser.parse(resolved(keycode)));
    }

    /** {@code S(DE_2)} is {@code S(KC_2)}. */
    private String resolved(String text) {
        String now = text;
        for (int i = 0; i < DEEPEST; i++) {
            int open = now.lastIndexOf('(') + 1;
            int close = open == 0 ? now.length() : now.indexOf(')', open);
            if (close < open) {
                return now;
            }
            String inner = now.substring(open, close);
            String meant = names.getOrDefault(inner, inner);
            if (meant.equals(inner)) {
                return now;
            }
            now = now.substring(0, open) + meant + now.substring(close);
        }
        return now;
    }

    private static String character(String label) {
        String text = label.endsWith("(dead)") ? label.substring(0, label.length() - 6) : label;
        text = text.strip();
        return text.codePointCount(0, text.length()) == 1 ? text : "";
    }
}
