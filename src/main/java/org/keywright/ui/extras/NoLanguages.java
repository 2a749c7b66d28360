package org.keywright.ui.extras;

import java.util.List;
import java.util.Optional;
import org.keywright.keycode.Keycode;
import org.keywright.ui.words.Phrase;

/** Knows US English alone. */
record NoLanguages() implements TextLanguages {

    @Override
    public List<String> names() {
        return List.of();
    }

    @Override
    public String title(String name) {
        return name.isEmpty() ? Phrase.of("US English") : name;
    }

    @Override
    public Optional<Keycode> key(String name, String character) {
        return Optional.empty();
    }
}
