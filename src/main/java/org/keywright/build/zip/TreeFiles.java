package org.keywright.build.zip;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Files of a firmware tree that go into a zip.
 *
 * @param files contents by their names in the tree
 * @param licences the files among them that say on what terms the others may be passed on, each
 *     with the folder it speaks for; empty for the whole tree
 */
public record TreeFiles(SortedMap<String, byte[]> files, SortedMap<String, String> licences) {

    public TreeFiles {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        licences = Collections.unmodifiableSortedMap(new TreeMap<>(licences));
    }
}
