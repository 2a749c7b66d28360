package org.keywright.ui.extras;

import java.util.List;
import java.util.Optional;
import org.keywright.keycode.Keycode;

/** The languages that computers can be set to, and which keys type what there. */
public interface TextLanguages {

    /** QMK's names, US English left out, in the order to show them. */
    List<String> names();

    /** What people call a language; an empty name is US English. */
    String title(String name);

    /** The keycode that types a character on a computer set to a language; absent for none. */
    Optional<Keycode> key(String name, String character);
}
