package org.keywright.generate;

import java.util.Optional;
import java.util.function.Function;
import org.keywright.option.Value;

/** The four parts of what the reference knows about a keyboard's files. */
enum KeyboardFacts {
    DEFINES("defines", GeneratedFile.INFO_CONFIG_H, FactTree::defines),
    RULES("rules", GeneratedFile.INFO_RULES_MK, FactTree::rules),
    HEADER("keyboard_h", GeneratedFile.DEFAULT_KEYBOARD_H, KeyboardFactReader::header),
    TABLES("keyboard_c", GeneratedFile.DEFAULT_KEYBOARD_C, TableFactReader::read);

    private final String member;
    private final GeneratedFile file;
    private final Function<String, Value> reader;

    KeyboardFacts(String member, GeneratedFile file, Function<String, Value> reader) {
        this.member = member;
        this.file = file;
        this.reader = reader;
    }

    String member() {
        return member;
    }

    GeneratedFile file() {
        return file;
    }

    /** Whether the reference failed there, or wrote a file that stops the compiler. */
    boolean unusable(Value facts) {
        return facts instanceof Value.Nothing
                || facts instanceof Value.Table t
                        && t.find("error").equals(Optional.of(new Value.Flag(true)));
    }

    Value read(String text) {
        return reader.apply(text);
    }
}
