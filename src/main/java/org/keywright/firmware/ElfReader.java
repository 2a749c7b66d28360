package org.keywright.firmware;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the sections of a linked AVR program (Tool Interface Standard, ELF 1.2).
 *
 * <p>Just enough to know what lies where; symbols and relocations are the linker's business.
 */
public final class ElfReader {

    private static final int SECTION_HEADER = 40;
    private static final int PROGRAM_HEADER = 32;
    private static final int NO_BITS = 8;
    private static final int ALLOCATED = 2;
    private static final int LOADED = 1;

    private final ByteBuffer file;

    private ElfReader(byte[] bytes) {
        file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The sections in file order. */
    public static List<ElfSection> read(byte[] bytes) throws DamagedElfException {
        try {
            return new ElfReader(bytes).sections();
        } catch (IndexOutOfBoundsException e) {
            throw new DamagedElfException("the file ends too early");
        }
    }

    private List<ElfSection> sections() throws DamagedElfException {
        if (file.getInt(0) != 0x464C_457F || file.get(4) != 1 || file.get(5) != 1) {
            throw new DamagedElfException("not a 32-bit little-endian ELF file");
        }
        int table = file.getInt(32);
        int count = file.getShort(48) & 0xFFFF;
        if (table < 0 || (long) table + (long) count * SECTION_HEADER > file.capacity()) {
            throw new DamagedElfException("its sections lie outside the file");
        }
        int names = file.getInt(table + (file.getShort(50) & 0xFFFF) * SECTION_HEADER + 16);
        List<ElfSection> sections = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sections.add(section(table + i * SECTION_HEADER, names));
        }
        return List.copyOf(sections);
    }

    private ElfSection section(int header, int names) throws DamagedElfException {
        String name = text(names + file.getInt(header));
        boolean filled = file.getInt(header + 4) != NO_BITS;
        boolean allocated = (file.getInt(header + 8) & ALLOCATED) != 0;
        long address = unsigned(header + 12);
        int offset = file.getInt(header + 16);
        long size = unsigned(header + 20);
        if (filled && (offset < 0 || offset + size > file.capacity())) {
            throw new DamagedElfException(name + " lies outside the file");
        }
        byte[] content = new byte[filled && allocated ? (int) size : 0];
        file.get(Math.max(0, offset), content, 0, content.length);
        long load = loadAddress(address, offset, size);
        return new ElfSection(name, address, load, size, allocated, filled, content);
    }

    /** The program header that holds the section says where it is loaded. */
    private long loadAddress(long address, int offset, long size) {
        int table = file.getInt(28);
        int count = file.getShort(44) & 0xFFFF;
        for (int i = 0; i < count; i++) {
            int header = table + i * PROGRAM_HEADER;
            long from = unsigned(header + 8);
            boolean holds =
                    address >= from
                            && address + size <= from + unsigned(header + 20)
                            && offset >= unsigned(header + 4);
            if (file.getInt(header) == LOADED && holds) {
                return unsigned(header + 12) + (address - from);
            }
        }
        return address;
    }

    private long unsigned(int at) {
        return file.getInt(at) & 0xFFFF_FFFFL;
    }

    private String text(int at) {
        int end = at;
        while (file.get(end) != 0) {
            end++;
        }
        return new String(file.array(), at, end - at, StandardCharsets.US_ASCII);
    }
}
