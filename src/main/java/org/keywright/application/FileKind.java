package org.keywright.application;

/** What a file is that a keymap can come from, by its content. */
public enum FileKind {
    /** QMK's keymap.json, and whatever is nothing else. */
    KEYMAP,
    /** A keymap in C. */
    KEYMAP_C,
    /** A backup of VIA. */
    VIA,
    /** A {@code .vil} file of Vial. */
    VIAL,
    /** A drawing of keyboard-layout-editor.com: a keyboard, not a keymap. */
    DRAWING;

    /** Whether a new keymap is made of it, and the file stays what it is. */
    public boolean imported() {
        return this != KEYMAP && this != DRAWING;
    }
}
