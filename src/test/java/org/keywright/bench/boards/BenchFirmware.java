package org.keywright.bench.boards;

import java.util.List;
import java.util.Random;
import org.keywright.firmware.FirmwareImage;
import org.keywright.firmware.IntelHexWriter;
import org.keywright.firmware.Segment;

/** Firmware that looks like that of an AVR chip and does nothing. */
public final class BenchFirmware {

    /** As many interrupts has an ATmega32U4. */
    private static final int VECTORS = 43;

    private BenchFirmware() {}

    /** For an ATmega32U4. */
    public static byte[] program(int size) {
        return program(size, VECTORS);
    }

    /** Random bytes behind so many jumps; the same ones every time. */
    public static byte[] program(int size, int vectors) {
        byte[] bytes = new byte[size];
        new Random(7).nextBytes(bytes);
        for (int i = 0; i < vectors; i++) {
            bytes[4 * i] = 0x0C;
            bytes[4 * i + 1] = (byte) 0x94;
        }
        bytes[4 * vectors + 1] = 0x11;
        return bytes;
    }

    /** As the text of an Intel HEX file. */
    public static String hex(byte[] content) {
        return IntelHexWriter.write(new FirmwareImage(List.of(new Segment(0, content)), 0));
    }
}
