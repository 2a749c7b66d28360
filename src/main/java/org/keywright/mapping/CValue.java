package org.keywright.mapping;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A setting as it stands in C or in make. */
public sealed interface CValue {

    /**
     * What follows the name.
     *
     * @param text one line; empty for a definition that has a name only
     */
    record Text(String text) implements CValue {}

    /**
     * A name that says everything by being defined or not.
     *
     * @param on defined
     */
    record Bare(boolean on) implements CValue {}

    /**
     * Several definitions.
     *
     * @param pairs text by name, in order
     */
    record Pairs(Map<String, String> pairs) implements CValue {
        public Pairs {
            pairs = Collections.unmodifiableMap(new LinkedHashMap<>(pairs));
        }
    }
}
