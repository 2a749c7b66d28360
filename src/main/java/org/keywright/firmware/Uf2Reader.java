package org.keywright.firmware;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** Reads UF2, strictly: a damaged block would put a broken program on a keyboard. */
public final class Uf2Reader {

    private static final long WORD = 0xFFFF_FFFFL;

    private final String name;
    private final ByteBuffer bytes;
    private final List<Segment> segments = new ArrayList<>();
    private final SortedMap<Long, Long> families = new TreeMap<>();
    private final Set<Integer> flags = new HashSet<>();

    private Uf2Reader(String name, byte[] content) {
        this.name = name;
        this.bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Whether bytes begin as a UF2 file does. */
    public static boolean isUf2(byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        return content.length >= Uf2Format.BLOCK
                && bytes.getInt(0) == Uf2Format.MAGIC_START
                && bytes.getInt(4) == Uf2Format.MAGIC_SECOND;
    }

    /**
     * Reads a whole file; blocks that are not meant for flash are left out.
     *
     * @param name the file's name for problems
     */
    public static Checked<Uf2Content> read(String name, byte[] content) {
        Uf2Reader reader = new Uf2Reader(name, content);
        if (content.length == 0 || content.length % Uf2Format.BLOCK != 0) {
            return reader.failed("uf2-length", "The file is not made of whole blocks.");
        }
        for (int at = 0; at < content.length; at += Uf2Format.BLOCK) {
            if (!reader.readBlock(at)) {
                return reader.failed(
                        "uf2-block",
                        "Block " + at / Uf2Format.BLOCK + " is damaged or not a UF2 block.");
            }
        }
        try {
            OptionalInt all =
                    reader.flags.size() == 1
                            ? OptionalInt.of(reader.flags.iterator().next())
                            : OptionalInt.empty();
            FirmwareImage image = new FirmwareImage(reader.segments, 0);
            return Checked.of(new Uf2Content(image, reader.families, all));
        } catch (IllegalArgumentException e) {
            return reader.failed(
                    "uf2-addresses", "Its blocks lie over or too far from each other.");
        }
    }

    private boolean readBlock(int at) {
        int flag = bytes.getInt(at + 8);
        long address = bytes.getInt(at + 12) & WORD;
        int size = bytes.getInt(at + 16);
        long family = bytes.getInt(at + 28) & WORD;
        boolean whole =
                bytes.getInt(at) == Uf2Format.MAGIC_START
                        && bytes.getInt(at + 4) == Uf2Format.MAGIC_SECOND
                        && bytes.getInt(at + Uf2Format.BLOCK - 4) == Uf2Format.MAGIC_END
                        && size >= 0
                        && size <= Uf2Format.LARGEST_CONTENT
                        && address + size <= WORD + 1;
        if (!whole || (flag & Uf2Format.NOT_FOR_FLASH) != 0) {
            return whole;
        }
        byte[] content = new byte[size];
        bytes.get(at + Uf2Format.HEADER, content);
        if (size > 0) {
            segments.add(new Segment(address, content));
        }
        flags.add(flag);
        if ((flag & Uf2Format.HAS_FAMILY) != 0) {
            families.merge(family, address, Math::min);
        }
        return true;
    }

    private Checked<Uf2Content> failed(String code, String message) {
        return Checked.failed(
                Problem.error(
                        code,
                        new Location.InFile(name),
                        message,
                        "Take a fresh copy of the file."));
    }
}
