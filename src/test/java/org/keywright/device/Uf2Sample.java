package org.keywright.device;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A UF2 file of blocks full of their own number, for the RP2040's bootloader. */
final class Uf2Sample {

    private Uf2Sample() {}

    static byte[] blocks(int count) {
        ByteBuffer file = ByteBuffer.allocate(count * 512).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < count; i++) {
            file.position(i * 512);
            file.putInt(0x0A324655).putInt(0x9E5D5157).putInt(0x2000).putInt(0x10000000 + i * 256);
            file.putInt(256).putInt(i).putInt(count).putInt(0xE48BFF56);
            for (int at = 0; at < 256; at++) {
                file.put((byte) (i + at));
            }
            file.putInt(i * 512 + 508, 0x0AB16F30);
        }
        return file.array();
    }
}
