package org.keywright.build;

import java.util.Locale;
import java.util.Optional;

/** What is wanted of a firmware tree's build; QMK's makefiles have targets of these names. */
public enum BuildTarget {
    /** The firmware alone. */
    FIRMWARE,
    /** The bootloader as well, where the tree has its sources. */
    BOOTLOADER,
    /** And both in one file, to be written onto an empty chip by a programmer. */
    PRODUCTION;

    /** As it is typed: {@code production}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one that is typed like that. */
    public static Optional<BuildTarget> find(String word) {
        for (BuildTarget target : values()) {
            if (target.word().equals(word)) {
                return Optional.of(target);
            }
        }
        return Optional.empty();
    }
}
