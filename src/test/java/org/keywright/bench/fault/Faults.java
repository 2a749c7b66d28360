package org.keywright.bench.fault;

import java.util.ArrayList;
import java.util.List;
import org.keywright.bench.FlashMemory;
import org.keywright.bench.VirtualBoard;
import org.keywright.bench.VirtualDevice;

/** Makes a board's bootloader go wrong, whatever the kind of fault. */
public final class Faults {

    private Faults() {}

    /**
     * The board in its bootloader, with one fault.
     *
     * @param place which transfer, or which operation of the chip's memory, counted from 0; for
     *     {@link Fault#FULL} how many pages there really are
     */
    public static VirtualDevice bootloader(VirtualBoard board, Fault fault, int place) {
        VirtualDevice device = board.bootloader();
        switch (fault) {
            case UNPLUGGED, STALLED, SILENT -> {
                return FaultyDevice.with(device, fault, place);
            }
            case WRONG_STATUS -> board.flash().trouble(place, FlashMemory.Trouble.FAILS);
            case SHORT_WRITE -> board.flash().trouble(place, FlashMemory.Trouble.HALF);
            case FLIPPED_BIT -> board.flash().trouble(place, FlashMemory.Trouble.FLIPS);
            case MISREAD -> board.flash().misread(place);
            case FULL -> board.flash().shrink(place * board.flash().page());
        }
        return device;
    }

    /**
     * Places spread evenly over so many transfers, the first and the last among them.
     *
     * @param count how many are wanted
     */
    public static List<Integer> places(int transfers, int count) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int place = (int) ((long) i * (transfers - 1) / Math.max(1, count - 1));
            if (places.isEmpty() || places.getLast() < place) {
                places.add(place);
            }
        }
        return places;
    }
}
