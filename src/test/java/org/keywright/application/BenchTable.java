package org.keywright.application;

import java.nio.file.Path;
import org.keywright.flash.Recognition;

/** Hands the program's own table of bootloaders to the virtual USB bench. */
public final class BenchTable {

    private BenchTable() {}

    /** Reads it from the folder {@code data}. */
    public static Recognition read(Path data) {
        return FlashTable.read(data);
    }
}
