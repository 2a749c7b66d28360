package org.keywright.build;

import java.io.IOException;
import java.util.Optional;

/** Remembers bytes by the hash of everything they were made of; may forget. */
public interface ObjectStore {

    /** The bytes kept by that key, if they are still there and whole. */
    Optional<byte[]> find(Kind kind, String key) throws IOException;

    /** Keeps bytes; those kept before by the same key are replaced. */
    void keep(Kind kind, String key, byte[] content) throws IOException;

    /** What is kept. */
    enum Kind {
        /** What {@code make} would do. */
        PLAN,

        /** A linked firmware. */
        FIRMWARE,
        /** An object file. */
        OBJECT,
        /** A header that only defines macros, to compare a later version with. */
        TEXT,
        /** Which headers a source was found to read, and what it was compiled to. */
        DEPENDENCIES
    }
}
