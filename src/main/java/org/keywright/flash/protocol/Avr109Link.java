package org.keywright.flash.protocol;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.keywright.device.DeviceException;
import org.keywright.device.DeviceTimeoutException;
import org.keywright.device.SerialTransport;
import org.keywright.flash.BootloaderRefusedException;

/**
 * The commands of AVR109 over a serial port (Atmel application note AVR109): a letter, perhaps some
 * bytes; the answer is as long as the command promises, or a question mark.
 */
final class Avr109Link implements AutoCloseable {

    /** Which memory a block is in. */
    enum Memory {
        FLASH('F'),
        EEPROM('E');

        private final byte letter;

        Memory(char letter) {
            this.letter = (byte) letter;
        }
    }

    private static final Duration ANSWER = Duration.ofSeconds(2);
    private static final Duration ERASING = Duration.ofSeconds(15);

    /** A byte of EEPROM takes up to nine milliseconds, and a block has up to 512. */
    private static final Duration BLOCK = Duration.ofSeconds(6);

    private static final Duration NAP = Duration.ofMillis(100);
    private static final int DONE = '\r';
    private static final int NAME_LENGTH = 7;
    private static final byte ESCAPE = 0x1B;

    /** More than the longest block command has. */
    private static final int LONGEST_COMMAND = 600;

    private final SerialTransport port;
    private final Pacing pacing;

    Avr109Link(SerialTransport port, Pacing pacing) {
        this.port = port;
        this.pacing = pacing;
    }

    /**
     * Finds out whether somebody is there who knows commands, also after a command that somebody
     * else broke off in the middle.
     *
     * @return the bootloader's name of itself: {@code CATERIN}, {@code LUFACDC}
     */
    String hello() throws DeviceException {
        port.discard();
        try {
            return name();
        } catch (DeviceTimeoutException | BootloaderRefusedException confused) {
            byte[] escapes = new byte[LONGEST_COMMAND];
            Arrays.fill(escapes, ESCAPE);
            port.write(escapes, ANSWER);
            pacing.pause(NAP);
            port.discard();
            return name();
        }
    }

    private String name() throws DeviceException {
        byte[] name = ask(NAME_LENGTH, ANSWER, 'S');
        for (byte letter : name) {
            if (letter < ' ' || letter > '~') {
                throw Answers.nonsense("name");
            }
        }
        return new String(name, StandardCharsets.US_ASCII);
    }

    /** Whether addresses count up by themselves. */
    boolean countsUp() throws DeviceException {
        return ask(1, ANSWER, 'a')[0] == 'Y';
    }

    /** Bytes of one block, 0 where there are no blocks. */
    int blockSize() throws DeviceException {
        if (ask(1, ANSWER, 'b')[0] != 'Y') {
            return 0;
        }
        return ByteBuffer.wrap(port.read(2, ANSWER)).getShort() & 0xFFFF;
    }

    /** The chip's signature, its first byte highest. */
    int signature() throws DeviceException {
        byte[] reversed = ask(3, ANSWER, 's');
        return (reversed[2] & 0xFF) << 16 | (reversed[1] & 0xFF) << 8 | reversed[0] & 0xFF;
    }

    void enterProgramming() throws DeviceException {
        demand("to begin", ANSWER, 'P');
    }

    void leaveProgramming() throws DeviceException {
        demand("to end", ANSWER, 'L');
    }

    /** Starts the firmware in half a second. */
    void exit() throws DeviceException {
        demand("to start the firmware", ANSWER, 'E');
    }

    /** Erases all that firmware may take. */
    void erase() throws DeviceException {
        demand("to erase", ERASING, 'e');
    }

    /**
     * Where the next block is.
     *
     * @param address in words of flash or bytes of EEPROM, 0 to 65535
     */
    void address(int address) throws DeviceException {
        demand("to take an address", ANSWER, 'A', address >> 8, address);
    }

    void write(Memory memory, byte[] content) throws DeviceException {
        ByteBuffer command = block('B', memory, content.length, content.length);
        demand("to write", BLOCK, command.put(content).array());
    }

    byte[] read(Memory memory, int length) throws DeviceException {
        port.write(block('g', memory, length, 0).array(), ANSWER);
        return port.read(length, BLOCK);
    }

    private static ByteBuffer block(char command, Memory memory, int length, int following) {
        return ByteBuffer.allocate(4 + following)
                .put((byte) command)
                .putShort((short) length)
                .put(memory.letter);
    }

    private void demand(String what, Duration timeout, int... command) throws DeviceException {
        demand(what, timeout, bytes(command));
    }

    private void demand(String what, Duration timeout, byte[] command) throws DeviceException {
        port.write(command, ANSWER);
        byte answer = port.read(1, timeout)[0];
        if (answer != DONE) {
            throw new BootloaderRefusedException(
                    answer == '?' ? "?" : "%02X".formatted(answer),
                    "The bootloader was asked %s and did not do it.".formatted(what),
                    "Start the bootloader once more and try again.");
        }
    }

    private byte[] ask(int answer, Duration timeout, int... command) throws DeviceException {
        port.write(bytes(command), ANSWER);
        return port.read(answer, timeout);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    @Override
    public void close() {
        port.close();
    }
}
