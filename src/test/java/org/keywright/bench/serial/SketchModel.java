package org.keywright.bench.serial;

import org.keywright.bench.DeviceDescriptors;
import org.keywright.bench.VirtualBoard;
import org.keywright.device.UsbId;

/**
 * Firmware with a serial port that goes into its bootloader when the port is opened at 1200 baud
 * and left again, as Arduino's does; it repeats every byte it is sent.
 */
public final class SketchModel extends SerialModel {

    private static final int TOUCH = 1200;

    /** On that board. */
    public SketchModel(VirtualBoard board) {
        super(
                board,
                DeviceDescriptors.of(
                        new UsbId(0x2341, 0x8036), 0x0100, "Arduino LLC", "Arduino Leonardo"));
    }

    @Override
    void ready(boolean ready, int baud) {
        if (!ready && baud == TOUCH) {
            leaveFor(board().bootloader());
        }
    }

    @Override
    void received(int value) {
        say(value);
    }
}
