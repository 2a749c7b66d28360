package org.keywright.application;

import org.keywright.option.Value;
import org.keywright.schema.JsonWriter;

/** Writes values as JSON text, for doors that print for programs. */
public final class JsonText {

    private JsonText() {}

    /** The same on one line. */
    public static String line(Value value) {
        return JsonWriter.minified(value);
    }

    /** Indented JSON with a line feed at the end. */
    public static String of(Value value) {
        return JsonWriter.pretty(value);
    }
}
