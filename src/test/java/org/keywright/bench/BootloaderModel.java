package org.keywright.bench;

import org.jspecify.annotations.Nullable;

/**
 * What all bootloaders have in common: a board behind them, and leaving the bus for its firmware.
 */
public abstract class BootloaderModel implements VirtualDevice {

    private final VirtualBoard board;
    private final DeviceDescriptors descriptors;
    private @Nullable Presence left;

    /** On that board, saying that of itself. */
    protected BootloaderModel(VirtualBoard board, DeviceDescriptors descriptors) {
        this.board = board;
        this.descriptors = descriptors;
    }

    /** The board it sits on. */
    public final VirtualBoard board() {
        return board;
    }

    /** Where firmware goes. */
    protected final FlashMemory flash() {
        return board.flash();
    }

    @Override
    public final DeviceDescriptors descriptors() {
        return descriptors;
    }

    /** Leaves the bus and starts the firmware. */
    protected final void restart() {
        if (left == null) {
            left = board.restarted();
        }
    }

    /** Leaves the bus for another device. */
    protected final void leaveFor(VirtualDevice other) {
        left = new Presence.Left(other);
    }

    @Override
    public final Presence presence() {
        return left == null ? Presence.HERE : left;
    }
}
