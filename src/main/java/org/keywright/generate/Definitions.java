package org.keywright.generate;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.keywright.mapping.CIdentifier;
import org.keywright.mapping.CValue;
import org.keywright.problem.Location;

/** Writes definitions into a header, the way a keyboard's or a keymap's header needs them. */
final class Definitions {

    /** Whose header it is, and so how its definitions behave towards others of the same name. */
    enum Owner {
        /** Gives way to what is already defined. */
        KEYBOARD,
        /** Takes the place of what is already defined, also to switch it off. */
        KEYMAP
    }

    private final SourceText out;
    private final Owner owner;
    private Optional<Location> source = Optional.empty();

    Definitions(SourceText out, Owner owner) {
        this.out = out;
        this.owner = owner;
    }

    SourceText out() {
        return out;
    }

    /** Writes what a setting became, so that the compiler's complaints lead back to it. */
    void write(String name, CValue value, Location setting) {
        source = Optional.of(setting);
        write(name, value);
        source = Optional.empty();
    }

    void write(String name, CValue value) {
        if (value instanceof CValue.Text text) {
            define(name, text.text());
        } else if (value instanceof CValue.Bare bare) {
            flag(name, bare.on());
        } else if (value instanceof CValue.Pairs pairs) {
            for (Map.Entry<String, String> pair : pairs.pairs().entrySet()) {
                define(pair.getKey(), pair.getValue());
            }
        }
    }

    /** A definition with a value; an empty one leaves only the name. */
    void define(String name, String value) {
        String whole = value.isEmpty() ? name : name + " " + value;
        out.line("");
        switch (owner) {
            case KEYBOARD -> {
                out.line("#ifndef " + name);
                defined("#    define " + whole);
                out.line("#endif // " + name);
            }
            case KEYMAP -> {
                out.line("#undef " + name);
                defined("#define " + whole);
            }
        }
    }

    private void defined(String line) {
        source.ifPresentOrElse(from -> out.part(line, from), () -> out.part(line));
        out.line("");
    }

    /** A definition whose presence is its value. */
    void flag(String name, boolean on) {
        if (on) {
            out.line("");
            out.line("#define " + name);
        } else if (owner == Owner.KEYMAP) {
            out.line("");
            out.line("#undef " + name);
        }
    }

    /** A name made of a fixed beginning and a word from a setting, in capitals. */
    static String joined(String prefix, Setting spot, String word) {
        // Looked at before the change to capitals, which makes an I of a dotless i.
        if (word.startsWith("_") || !CIdentifier.matches(prefix + word)) {
            spot.refuse("must have a name of letters, digits and underscores");
        }
        return prefix + word.toUpperCase(Locale.ROOT);
    }
}
