package org.keywright.bench.storage;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A FAT volume with a few files one after the other, made up sector by sector (Microsoft FAT
 * specification, 2005). Nothing here is ever written.
 *
 * @param bits 12 or 16: how wide an entry of the table is
 * @param cluster sectors of one cluster
 * @param clusters how many there are
 * @param rootEntries places in the only folder
 */
record FatVolume(
        String label, int bits, int cluster, int clusters, int rootEntries, List<FatFile> files) {

    private static final int SECTOR = FatFile.SECTOR;
    private static final int ENTRY = 32;
    private static final int FIRST_CLUSTER = 2;

    private int tableSectors() {
        return ((clusters + FIRST_CLUSTER) * bits / 8 + SECTOR - 1) / SECTOR;
    }

    int rootStart() {
        return 1 + tableSectors();
    }

    int dataStart() {
        return rootStart() + rootEntries * ENTRY / SECTOR;
    }

    int sectors() {
        return dataStart() + clusters * cluster;
    }

    byte[] sector(int number) {
        if (number == 0) {
            return boot();
        }
        if (number < rootStart()) {
            return table(number - 1);
        }
        return number < dataStart() ? root(number - rootStart()) : data(number - dataStart());
    }

    private byte[] boot() {
        ByteBuffer out = ByteBuffer.allocate(SECTOR).order(ByteOrder.LITTLE_ENDIAN);
        out.put(new byte[] {(byte) 0xEB, 0x3C, (byte) 0x90}).put(text("KEYBENCH", 8));
        out.putShort((short) SECTOR).put((byte) cluster).putShort((short) 1).put((byte) 1);
        boolean small = sectors() < 0x10000;
        out.putShort((short) rootEntries).putShort((short) (small ? sectors() : 0));
        out.put((byte) 0xF8).putShort((short) tableSectors());
        out.putShort((short) 1).putShort((short) 1).putInt(0).putInt(small ? 0 : sectors());
        out.put((byte) 0x80).put((byte) 0).put((byte) 0x29).putInt(0x20261121);
        out.put(text(label, 11)).put(text("FAT" + bits, 8));
        out.put(SECTOR - 2, (byte) 0x55).put(SECTOR - 1, (byte) 0xAA);
        return out.array();
    }

    private static byte[] text(String text, int length) {
        return String.format("%-" + length + "s", text).getBytes(StandardCharsets.US_ASCII);
    }

    /** The first cluster of a file: they lie one after the other. */
    int firstCluster(FatFile file) {
        int at = FIRST_CLUSTER;
        for (FatFile each : files) {
            if (each.equals(file)) {
                break;
            }
            at += clusters(each);
        }
        return at;
    }

    int clusters(FatFile file) {
        return Math.max(1, (file.size() + cluster * SECTOR - 1) / (cluster * SECTOR));
    }

    private byte[] table(int sector) {
        byte[] out = new byte[SECTOR];
        int perSector = bits == 16 ? SECTOR / 2 : SECTOR * 2 / 3 + 1;
        int from = bits == 16 ? sector * perSector : 0;
        for (int i = 0; i < perSector; i++) {
            enter(out, i, entry(from + i));
        }
        return out;
    }

    private int entry(int number) {
        int last = bits == 16 ? 0xFFFF : 0xFFF;
        if (number < FIRST_CLUSTER) {
            return number == 0 ? last & ~7 : last;
        }
        for (FatFile each : files) {
            int first = firstCluster(each);
            int end = first + clusters(each) - 1;
            if (number >= first && number <= end) {
                return number == end ? last : number + 1;
            }
        }
        return 0;
    }

    private void enter(byte[] out, int index, int value) {
        if (bits == 16) {
            out[index * 2] = (byte) value;
            out[index * 2 + 1] = (byte) (value >> 8);
            return;
        }
        int at = index * 3 / 2;
        if (at + 1 >= out.length) {
            return;
        }
        if (index % 2 == 0) {
            out[at] = (byte) value;
            out[at + 1] |= (byte) (value >> 8 & 0x0F);
        } else {
            out[at] |= (byte) (value << 4);
            out[at + 1] = (byte) (value >> 4);
        }
    }

    private byte[] root(int sector) {
        ByteBuffer out = ByteBuffer.allocate(SECTOR).order(ByteOrder.LITTLE_ENDIAN);
        if (sector == 0) {
            out.put(text(label, 11)).put((byte) 8).put(new byte[20]);
            for (FatFile each : files) {
                out.put(text(each.name(), 11)).put((byte) 0).put(new byte[14]);
                out.putShort((short) firstCluster(each)).putInt(each.size());
            }
        }
        return out.array();
    }

    private byte[] data(int sector) {
        for (FatFile each : files) {
            int at = sector - (firstCluster(each) - FIRST_CLUSTER) * cluster;
            if (at >= 0 && at * SECTOR < each.size()) {
                return each.sectors().apply(at);
            }
        }
        return new byte[SECTOR];
    }
}
