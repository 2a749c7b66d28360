package org.keywright.flash.protocol;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The commands of FLIP as bytes (Atmel document 7618, chapter 6). */
final class FlipCommands {

    /** Which memory a command is for. */
    enum Memory {
        FLASH(0, 0),
        EEPROM(1, 2);

        private final int write;
        private final int read;

        Memory(int write, int read) {
            this.write = write;
            this.read = read;
        }
    }

    /** The most bytes of memory in one command. */
    static final int LARGEST = 1024;

    /** Blocks written begin at multiples of this: LUFA skips bytes otherwise, Atmel does not. */
    static final int ALIGNMENT = 32;

    private static final int HEADER = 32;
    private static final int SUFFIX = 16;

    private FlipCommands() {}

    static byte[] eraseAll() {
        return new byte[] {4, 0, (byte) 0xFF};
    }

    /** Which 64 KiB the addresses of the following commands are in. */
    static byte[] selectPage(int number) {
        return new byte[] {6, 3, 0, (byte) number};
    }

    /** Restarts through the watchdog, once an empty block follows. */
    static byte[] launch() {
        return new byte[] {4, 3, 0};
    }

    /** Asks for memory, which the following upload brings. */
    static byte[] read(Memory memory, int start, int length) {
        return ByteBuffer.allocate(6)
                .put((byte) 3)
                .put((byte) memory.read)
                .putShort((short) start)
                .putShort((short) (start + length - 1))
                .array();
    }

    /** Writes memory: the command, the bytes and a suffix whose sum nobody looks at. */
    static byte[] write(Memory memory, int start, byte[] content) {
        ByteBuffer command = ByteBuffer.allocate(HEADER + content.length + SUFFIX);
        command.put((byte) 1)
                .put((byte) memory.write)
                .putShort((short) start)
                .putShort((short) (start + content.length - 1));
        command.position(HEADER).put(content);
        command.putInt(0).put((byte) SUFFIX).put("DFU".getBytes(StandardCharsets.US_ASCII));
        command.putShort((short) 0x0110).putShort((short) 0xFFFF).putInt(0xFFFF_FFFF);
        return command.array();
    }
}
