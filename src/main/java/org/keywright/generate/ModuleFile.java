package org.keywright.generate;

import java.util.Arrays;
import java.util.Optional;

/** The files that join community modules to the firmware, by QMK's names. */
public enum ModuleFile {
    COMMUNITY_RULES_MK("community_rules.mk"),
    COMMUNITY_CONFIG_H("community_config.h"),
    COMMUNITY_MODULES_H("community_modules.h"),
    COMMUNITY_MODULES_C("community_modules.c"),
    COMMUNITY_MODULES_INTROSPECTION_C("community_modules_introspection.c"),
    COMMUNITY_MODULES_INTROSPECTION_H("community_modules_introspection.h"),
    LED_MATRIX_COMMUNITY_MODULES_INC("led_matrix_community_modules.inc"),
    RGB_MATRIX_COMMUNITY_MODULES_INC("rgb_matrix_community_modules.inc"),
    SPLIT_TRANSACTION_ID_COMMUNITY_MODULES_INC("split_transaction_id_community_modules.inc");

    private final String fileName;

    ModuleFile(String fileName) {
        this.fileName = fileName;
    }

    /** The file of that name. */
    public static Optional<ModuleFile> find(String fileName) {
        return Arrays.stream(values()).filter(f -> f.fileName.equals(fileName)).findFirst();
    }

    /** The file's name: {@code community_modules.h}. */
    public String fileName() {
        return fileName;
    }
}
