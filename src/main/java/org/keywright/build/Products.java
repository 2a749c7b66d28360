package org.keywright.build;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The firmware files of one build, each by its ending without a dot.
 *
 * @param flashable ending of the file that goes onto the keyboard: {@code hex}, {@code bin} or
 *     {@code uf2}
 * @param files contents by ending, the flashable one among them
 */
public record Products(String flashable, SortedMap<String, byte[]> files) {

    public Products {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        if (!files.containsKey(flashable)) {
            throw new IllegalArgumentException("no ." + flashable + " file");
        }
    }

    /** One file alone. */
    public static Products of(String ending, byte[] content) {
        return new Products(ending, new TreeMap<>(Map.of(ending, content)));
    }

    /** The file that goes onto the keyboard. */
    public byte[] firmware() {
        return files.get(flashable);
    }

    /** The file of that ending. */
    public Optional<byte[]> find(String ending) {
        return Optional.ofNullable(files.get(ending));
    }

    /** All endings, the flashable one first. */
    public List<String> endings() {
        List<String> endings = new ArrayList<>(files.keySet());
        endings.remove(flashable);
        endings.addFirst(flashable);
        return List.copyOf(endings);
    }

    /** One file more. */
    public Products with(String ending, byte[] content) {
        SortedMap<String, byte[]> more = new TreeMap<>(files);
        more.put(ending, content);
        return new Products(flashable, more);
    }
}
