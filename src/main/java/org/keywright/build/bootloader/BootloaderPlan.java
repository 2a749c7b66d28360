package org.keywright.build.bootloader;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the tree's makefiles would build a bootloader.
 *
 * @param kind QMK's word for it, {@code DFU} or {@code HID}: the folder of its sources
 * @param variables what its makefile is told, by their names
 */
public record BootloaderPlan(String kind, SortedMap<String, String> variables) {

    /** Where the library lies in a tree. */
    static final String LIBRARY = "lib/lufa";

    public BootloaderPlan {
        if (!kind.matches("[A-Za-z0-9]+")) {
            throw new IllegalArgumentException("not a plain word: " + kind);
        }
        variables = Collections.unmodifiableSortedMap(new TreeMap<>(variables));
    }

    /** The folder of its sources, relative to the tree. */
    String folder() {
        return LIBRARY + "/Bootloaders/" + kind;
    }

    /** What its makefile calls the result, without an ending. */
    String target() {
        return "Bootloader" + kind;
    }

    /** {@code NAME=value}, in one order. */
    List<String> words() {
        return variables.entrySet().stream().map(v -> v.getKey() + "=" + v.getValue()).toList();
    }

    /** The first byte of flash that is the bootloader's; 0 if the makefiles do not say. */
    long begin() {
        return end() - kilobytes("BOOT_SECTION_SIZE_KB");
    }

    /** The first address behind the flash; 0 if the makefiles do not say. */
    long end() {
        return kilobytes("FLASH_SIZE_KB");
    }

    private long kilobytes(String name) {
        String value = variables.getOrDefault(name, "0");
        return value.matches("\\d{1,6}") ? Long.parseLong(value) << 10 : 0;
    }
}
