package org.keywright.application;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A version of a firmware source that is on this computer.
 *
 * @param id the commit's id, or a zip's SHA-256
 * @param label what it is, for a person: {@code branch master}, {@code tag 0.30.0}
 * @param when it was fetched
 * @param tree the folder of its files
 * @param libraries folders of borrowed libraries that were fetched for it
 */
public record SourceVersion(
        String id, String label, Instant when, Path tree, SortedSet<String> libraries) {

    private static final int SHORT = 8;

    public SourceVersion {
        libraries = Collections.unmodifiableSortedSet(new TreeSet<>(libraries));
    }

    /** As people write it: the first eight digits. */
    public String abbreviated() {
        return id.substring(0, SHORT);
    }
}
