package org.keywright.build;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where a firmware tree comes from, so that others can find the same one.
 *
 * @param commit git's hash of what is checked out; absent for a folder without git
 * @param remote the address it can be fetched from, without user names and never a path of this
 *     machine
 * @param archive SHA-256 of the zip that it was unpacked from
 * @param libraries commits of the libraries in it by their folders
 */
public record SourceOrigin(
        Optional<String> commit,
        Optional<String> remote,
        Optional<String> archive,
        SortedMap<String, String> libraries) {

    /** Nothing is known. */
    public static final SourceOrigin UNKNOWN =
            new SourceOrigin(Optional.empty(), Optional.empty(), Optional.empty(), new TreeMap<>());

    public SourceOrigin {
        libraries = Collections.unmodifiableSortedMap(new TreeMap<>(libraries));
    }
}
