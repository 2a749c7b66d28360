package org.keywright.firmware;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Whether all blocks of a UF2 file are there: each says which one it is, of how many. */
final class Uf2Completeness {

    /** More blocks than the largest flash needs would only be a way to fill the memory. */
    private static final int MOST = 1 << 20;

    private Uf2Completeness() {}

    /** Judges a file whose blocks were found whole. */
    static boolean isComplete(byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        Map<Integer, BitSet> seen = new HashMap<>();
        Map<Integer, Integer> counts = new HashMap<>();
        for (int at = 0; at + Uf2Format.BLOCK <= content.length; at += Uf2Format.BLOCK) {
            int family = bytes.getInt(at + 28);
            int number = bytes.getInt(at + 20);
            int count = bytes.getInt(at + 24);
            Integer earlier = counts.putIfAbsent(family, count);
            boolean possible = number >= 0 && number < count && count <= MOST;
            if (!possible || (earlier != null && earlier != count)) {
                return false;
            }
            seen.computeIfAbsent(family, f -> new BitSet()).set(number);
        }
        return seen.entrySet().stream()
                .allMatch(e -> e.getValue().cardinality() == counts.get(e.getKey()));
    }
}
