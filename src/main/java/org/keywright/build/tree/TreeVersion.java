package org.keywright.build.tree;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One version of a firmware source that is on the disk and never changes, except that libraries are
 * added.
 *
 * @param id the commit id, 40 hexadecimal digits; of a zip its SHA-256, 64 digits
 * @param label what was asked for, for a person: {@code branch master}
 * @param when it was fetched
 * @param libraries those that are there: path in the tree to commit id
 */
public record TreeVersion(
        String id, String label, Instant when, SortedMap<String, String> libraries) {

    private static final int SHORT = 12;
    private static final int COMMIT = 40;

    public TreeVersion {
        libraries = Collections.unmodifiableSortedMap(new TreeMap<>(libraries));
    }

    /** The first twelve digits of the id. */
    public String shortId() {
        return id.substring(0, SHORT);
    }

    /** Whether the id is a commit's. */
    public boolean isCommit() {
        return id.length() == COMMIT;
    }

    /** The same with one library more. */
    TreeVersion withLibrary(String path, String commit) {
        SortedMap<String, String> more = new TreeMap<>(libraries);
        more.put(path, commit);
        return new TreeVersion(id, label, when, more);
    }
}
