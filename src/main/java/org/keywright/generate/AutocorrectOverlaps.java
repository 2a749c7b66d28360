package org.keywright.generate;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Typos that are part of other typos: the longer one would never be found. */
final class AutocorrectOverlaps {

    private AutocorrectOverlaps() {}

    /** The part and one that it is part of; looks every stretch of each typo up. */
    static Map<String, String> find(Collection<String> typos) {
        Set<String> known = Set.copyOf(typos);
        Map<String, String> found = new TreeMap<>();
        for (String typo : typos) {
            for (int from = 0; from < typo.length(); from++) {
                for (int to = from + 1; to <= typo.length(); to++) {
                    String part = typo.substring(from, to);
                    if (part.length() < typo.length() && known.contains(part)) {
                        found.put(part, typo);
                    }
                }
            }
        }
        return found;
    }
}
