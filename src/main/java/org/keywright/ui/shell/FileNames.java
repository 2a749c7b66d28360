package org.keywright.ui.shell;

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
}
