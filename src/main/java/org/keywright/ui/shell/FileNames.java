package org.keywright.ui.shell;

import java.nio.file.Path;
import org.keywright.build.ZipKind;

/** Names of files made of names that users gave. */
final class FileNames {

    private static final int LONGEST = 80;

    private FileNames() {}

    /** Letters, digits, dashes and underscores only: nothing that means a folder anywhere. */
    static String safe(String name) {
        String kept = name.replaceAll("[^A-Za-z0-9_-]+", "-").replaceAll("^-+|-+$", "");
        String some = kept.isEmpty() ? "keymap" : kept;
        return some.substring(0, Math.min(LONGEST, some.length()));
    }

    /** What a firmware's full source zip is called: {@code planck_default_full_source.zip}. */
    static String fullZip(Path firmware) {
        String name = String.valueOf(firmware.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        return stem + "_" + ZipKind.FULL.word() + ".zip";
    }
}
