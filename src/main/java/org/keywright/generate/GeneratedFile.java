package org.keywright.generate;

import java.util.Arrays;
import java.util.Optional;

/** The files that are generated, by QMK's names. */
public enum GeneratedFile {
    INFO_CONFIG_H("info_config.h", true),
    INFO_RULES_MK("info_rules.mk", true),
    DEFAULT_KEYBOARD_H("default_keyboard.h", true),
    DEFAULT_KEYBOARD_C("default_keyboard.c", true),
    KEYMAP_C("keymap.c", false),
    KEYMAP_H("keymap.h", false),
    CONFIG_H("config.h", false),
    RULES_MK("rules.mk", false);

    private final String fileName;
    private final boolean keyboardOnly;

    GeneratedFile(String fileName, boolean keyboardOnly) {
        this.fileName = fileName;
        this.keyboardOnly = keyboardOnly;
    }

    /** The file of that name. */
    public static Optional<GeneratedFile> find(String fileName) {
        return Arrays.stream(values()).filter(f -> f.fileName.equals(fileName)).findFirst();
    }

    /** The file's name: {@code keymap.c}. */
    public String fileName() {
        return fileName;
    }

    /** Whether it says nothing about the keymap. */
    public boolean keyboardOnly() {
        return keyboardOnly;
    }
}
