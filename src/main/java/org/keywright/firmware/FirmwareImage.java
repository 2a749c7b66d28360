package org.keywright.firmware;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What goes onto the chip: segments in the order of their addresses, none overlapping.
 *
 * @param segments two may touch: they came from two sections of the program
 * @param start where the program starts, 0 if the file does not say
 */
public record FirmwareImage(List<Segment> segments, long start) {

    /** From the first to the last byte; more than any keyboard's chip has. */
    public static final long LARGEST_SPAN = 16L << 20;

    /** What erased flash reads as. */
    private static final byte ERASED = (byte) 0xFF;

    public FirmwareImage {
        List<Segment> sorted = new ArrayList<>(segments);
        sorted.sort(Comparator.comparingLong(Segment::address));
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).address() < sorted.get(i - 1).end()) {
                throw new IllegalArgumentException("overlap at " + sorted.get(i));
            }
        }
        segments = List.copyOf(sorted);
        if (!segments.isEmpty() && lastEnd(segments) - firstAddress(segments) > LARGEST_SPAN) {
            throw new IllegalArgumentException("spans more than " + LARGEST_SPAN + " bytes");
        }
    }

    /** Bytes that will be written. */
    public int byteCount() {
        return segments.stream().mapToInt(Segment::size).sum();
    }

    /** The bytes from the first address to the last, gaps filled as erased flash. */
    public byte[] binary() {
        return binary(ERASED);
    }

    /** The same, gaps filled with that byte. */
    public byte[] binary(byte gap) {
        if (segments.isEmpty()) {
            return new byte[0];
        }
        long first = firstAddress(segments);
        byte[] bytes = new byte[(int) (lastEnd(segments) - first)];
        Arrays.fill(bytes, gap);
        for (Segment segment : segments) {
            int at = (int) (segment.address() - first);
            System.arraycopy(segment.content(), 0, bytes, at, segment.size());
        }
        return bytes;
    }

    private static long firstAddress(List<Segment> segments) {
        return segments.getFirst().address();
    }

    private static long lastEnd(List<Segment> segments) {
        return segments.getLast().end();
    }
}
