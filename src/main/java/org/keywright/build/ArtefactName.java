package org.keywright.build;

/**
 * What the files of a build are called: QMK's keyboard folder and the keymap, made safe for every
 * file system.
 */
public final class ArtefactName {

    private static final int LONGEST = 120;

    private ArtefactName() {}

    /** {@code planck/rev5} and {@code default} give {@code planck_rev5_default}. */
    public static String of(String keyboard, String keymap) {
        String name = (keyboard + "_" + keymap).replaceAll("[^A-Za-z0-9._-]", "_");
        String harmless = name.replaceAll("^[.-]+", "_").replaceAll("\\.{2,}", "_");
        return harmless.length() <= LONGEST ? harmless : harmless.substring(0, LONGEST);
    }
}
