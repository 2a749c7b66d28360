package org.keywright.bench.storage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.keywright.bench.Bytes;

/** What a small drive answers to the SCSI commands that do not touch its sectors. */
final class ScsiAnswers {

    private static final byte[] FINE = {};

    private boolean refused;

    /** The data for a command, perhaps none; empty if it is not known. */
    Optional<byte[]> answer(byte[] command, int sectors) {
        Optional<byte[]> answer =
                switch (Bytes.u8(command, 0)) {
                    case 0x00, 0x1E, 0x2F, 0x35 -> Optional.of(FINE);
                    case 0x03 -> Optional.of(sense());
                    case 0x12 -> command[1] == 0 ? Optional.of(inquiry()) : Optional.empty();
                    case 0x1A -> Optional.of(Bytes.of(3, 0, 0, 0));
                    case 0x5A -> Optional.of(Bytes.of(0, 6, 0, 0, 0, 0, 0, 0));
                    case 0x23 -> Optional.of(formatCapacities(sectors));
                    case 0x25 -> Optional.of(capacity(sectors));
                    default -> Optional.empty();
                };
        refused = answer.isEmpty();
        return answer;
    }

    private byte[] sense() {
        byte[] sense = new byte[18];
        sense[0] = 0x70;
        sense[2] = (byte) (refused ? 5 : 0);
        sense[7] = 10;
        sense[12] = (byte) (refused ? 0x20 : 0);
        return sense;
    }

    private static byte[] inquiry() {
        ByteBuffer out = ByteBuffer.allocate(36);
        out.put(Bytes.of(0, 0x80, 2, 2, 31, 0, 0, 0));
        out.put("Bench   Bootloader      1.0 ".getBytes(StandardCharsets.US_ASCII));
        return out.array();
    }

    private static byte[] formatCapacities(int sectors) {
        return ByteBuffer.allocate(12)
                .put(Bytes.of(0, 0, 0, 8))
                .putInt(sectors)
                .putInt(0x02000000 | FatFile.SECTOR)
                .array();
    }

    private static byte[] capacity(int sectors) {
        return ByteBuffer.allocate(8).putInt(sectors - 1).putInt(FatFile.SECTOR).array();
    }
}
