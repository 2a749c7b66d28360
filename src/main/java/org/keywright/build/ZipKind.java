package org.keywright.build;

/** The two source zips of a firmware tree's build. */
public enum ZipKind {
    /** What is the keymap's own; builds with the same firmware tree. */
    SMALL("source"),
    /** Everything that the build read; builds alone. */
    FULL("full_source");

    private final String word;

    ZipKind(String word) {
        this.word = word;
    }

    /** What its file's name ends in, before {@code .zip}. */
    public String word() {
        return word;
    }
}
