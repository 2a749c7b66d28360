package org.keywright.flash.protocol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.keywright.firmware.FirmwareImage;
import org.keywright.firmware.Segment;
import org.keywright.flash.ChipFlash;
import org.keywright.flash.FlashRange;

/** Cuts an image into the pieces that a chip takes. */
final class FlashBlocks {

    private static final byte ERASED = (byte) 0xFF;

    private FlashBlocks() {}

    /**
     * A piece of flash.
     *
     * @param address of its first byte
     * @param content with bytes of erased flash where the image has none
     * @param imageBytes how many of them are the image's
     */
    record Piece(long address, byte[] content, int imageBytes) {

        long end() {
            return address + content.length;
        }
    }

    /**
     * The image in pieces that begin and end where the chip's units do.
     *
     * @param unit what the chip writes at once, in bytes
     * @param most the largest piece, a multiple of the unit; no piece crosses a multiple of it
     * @throws IllegalArgumentException if a piece lies where firmware must not go: somebody forgot
     *     to check the image
     */
    static List<Piece> of(FirmwareImage image, ChipFlash flash, int unit, int most) {
        List<Piece> pieces = new ArrayList<>();
        List<Segment> together = new ArrayList<>();
        for (Segment segment : image.segments()) {
            boolean apart =
                    !together.isEmpty()
                            && floor(segment.address(), unit)
                                    > ceiling(together.getLast().end(), unit);
            if (apart) {
                cut(together, unit, most, pieces);
                together.clear();
            }
            together.add(segment);
        }
        cut(together, unit, most, pieces);
        pieces.forEach(piece -> demandRoom(piece, flash));
        return pieces;
    }

    private static void cut(List<Segment> segments, int unit, int most, List<Piece> pieces) {
        if (segments.isEmpty()) {
            return;
        }
        long start = floor(segments.getFirst().address(), unit);
        long end = ceiling(segments.getLast().end(), unit);
        byte[] content = new byte[(int) (end - start)];
        Arrays.fill(content, ERASED);
        BitSet given = new BitSet(content.length);
        for (Segment segment : segments) {
            int at = (int) (segment.address() - start);
            System.arraycopy(segment.content(), 0, content, at, segment.size());
            given.set(at, at + segment.size());
        }
        for (long from = start; from < end; ) {
            long to = Math.min(floor(from, most) + most, end);
            int first = (int) (from - start);
            int last = (int) (to - start);
            int bytes = given.get(first, last).cardinality();
            pieces.add(new Piece(from, Arrays.copyOfRange(content, first, last), bytes));
            from = to;
        }
    }

    private static void demandRoom(Piece piece, ChipFlash flash) {
        long at = piece.address();
        for (FlashRange range : flash.ranges()) {
            if (range.writable() && range.start() <= at && at < range.end()) {
                at = Math.min(piece.end(), range.end());
            }
        }
        if (at < piece.end()) {
            throw new IllegalArgumentException("no firmware may go to 0x%X".formatted(at));
        }
    }

    /** The chip's erase blocks that an image touches, in order. */
    static List<FlashRange> touched(FirmwareImage image, ChipFlash flash) {
        List<FlashRange> blocks = new ArrayList<>();
        for (FlashRange range : flash.ranges()) {
            int before = Integer.MIN_VALUE;
            for (Segment segment : image.segments()) {
                long from = Math.max(segment.address(), range.start()) - range.start();
                long to = Math.min(segment.end(), range.end()) - range.start();
                for (long n = Math.max(from / range.block(), before + 1L);
                        from < to && n * range.block() < to;
                        n++) {
                    blocks.add(block(range, n));
                    before = (int) n;
                }
            }
        }
        return blocks;
    }

    private static FlashRange block(FlashRange range, long number) {
        long start = range.start() + number * range.block();
        long length = Math.min(range.block(), range.end() - start);
        return new FlashRange(start, length, range.block(), range.writable());
    }

    private static long floor(long address, int unit) {
        return address - address % unit;
    }

    private static long ceiling(long address, int unit) {
        return floor(address + unit - 1, unit);
    }
}
