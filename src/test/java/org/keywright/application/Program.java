package org.keywright.application;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.keywright.bench.VirtualBoard;
import org.keywright.firmware.AvrVectors;
import org.keywright.firmware.FirmwareImage;
import org.keywright.firmware.IntelHexWriter;
import org.keywright.firmware.Segment;
import org.keywright.firmware.Uf2Target;
import org.keywright.firmware.Uf2Writer;

/**
 * A program that begins as one for that chip does, and is noise behind that.
 *
 * @param runsOn programs and chips of the same word fit each other
 * @param start where it was linked
 * @param family of UF2 files for it, 0 if there is none
 */
record Program(String runsOn, long start, long family, byte[] content) {

    private static final int BOOT2 = 256;

    static Program of(VirtualBoard board, int size) {
        String chip = board.processor();
        long start = board.flash().start();
        byte[] content = new byte[size];
        new Random(chip.hashCode() + start).nextBytes(content);
        ByteBuffer words = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        if (chip.startsWith("at")) {
            int vectors = AvrVectors.of(chip).orElseThrow();
            for (int i = 0; i < vectors; i++) {
                // What the linker makes of most jumps: rjmp and nop.
                words.putInt(4 * i, i % 3 == 0 ? 0x1000_940C : 0x0000_C080);
            }
            words.putInt(4 * vectors, 0x2411);
            return new Program("avr " + vectors, start, 0, content);
        }
        if (chip.startsWith("GD32V")) {
            words.putInt(0, 0x3004_7073);
            return new Program("risc-v", start, 0x9AF0_3E33L, content);
        }
        int table = chip.equals("RP2040") ? BOOT2 : 0;
        for (int i = 1; i < 16; i++) {
            words.putInt(table + 4 * i, (int) (start + table + 0x151));
        }
        words.putInt(table, 0x2000_0400);
        return new Program("arm " + start, start, family(chip), content);
    }

    private static long family(String chip) {
        return switch (chip) {
            case "RP2040" -> 0xE48B_FF56L;
            case "STM32F411" -> 0x5775_5A57L;
            case "STM32F303" -> 0x6B84_6188L;
            case "STM32F103" -> 0x5EE2_1072L;
            default -> 0;
        };
    }

    byte[] hex() {
        return hex(new Segment(start, content));
    }

    static byte[] hex(Segment... segments) {
        return IntelHexWriter.write(new FirmwareImage(List.of(segments), 0)).getBytes();
    }

    byte[] uf2() {
        return uf2(family);
    }

    byte[] uf2(long forFamily) {
        return Uf2Writer.write(content, start, new Uf2Target(forFamily, Optional.empty()));
    }

    /** The same, somewhere else. */
    Program at(long address) {
        return new Program(runsOn, address, family, content);
    }

    /** Its first bytes. */
    byte[] first(int count) {
        return Arrays.copyOf(content, count);
    }
}
