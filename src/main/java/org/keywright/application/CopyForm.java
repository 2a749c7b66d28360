package org.keywright.application;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** A form of another program that a copy of a keymap can be saved in. */
public enum CopyForm {
    /** The backup that VIA loads. */
    VIA(".json"),
    /** The file that Vial loads. */
    VIAL(".vil"),
    /** What QMK compiles. */
    C(".c");

    private final String ending;

    CopyForm(String ending) {
        this.ending = ending;
    }

    /** How names of such files end. */
    public String ending() {
        return ending;
    }

    /** The form of files of that name. */
    public static Optional<CopyForm> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        for (CopyForm form : values()) {
            if (name.endsWith(form.ending)) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }
}
