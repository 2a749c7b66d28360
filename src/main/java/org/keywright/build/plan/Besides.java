package org.keywright.build.plan;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.keywright.build.bootloader.BootloaderPlan;

/**
 * What is made besides the firmware.
 *
 * @param files Intel HEX by QMK's words for it: {@code bootloader}, {@code production}
 * @param plan how the bootloader was built, if there is one
 * @param reads the files of the tree it was made of, as commands name them
 */
record Besides(SortedMap<String, byte[]> files, Optional<BootloaderPlan> plan, Set<String> reads) {

    /** For those who want the firmware alone. */
    static final Besides NOTHING = new Besides(new TreeMap<>(), Optional.empty(), Set.of());

    Besides {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        reads = Set.copyOf(reads);
    }
}
