package org.keywright.build.toolchain;

import java.io.IOException;

/** An archive with an entry that no honest toolchain has: it leaves its folder, or has no end. */
public final class HostileArchiveException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Names the entry and what is wrong with it. */
    public HostileArchiveException(String entry, String reason) {
        super(printable(entry) + ": " + reason);
    }

    private static String printable(String entry) {
        String clean = entry.replaceAll("\\p{Cntrl}", "?");
        return clean.length() <= 200 ? clean : clean.substring(0, 200) + "…";
    }
}
