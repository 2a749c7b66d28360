package org.keywright.flash.protocol;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Arrays;
import org.keywright.device.DeviceException;
import org.keywright.device.UsbTransport;
import org.keywright.flash.BootloaderRefusedException;

/** Westberry's commands and their answers. */
final class Wb32Link {

    /** Bytes that are erased and written at once, and the most that are read at once. */
    static final int PAGE = 256;

    private static final int INFO = 0x01;
    private static final int ERASE = 0x5E;
    private static final int WRITE = 0x6A;
    private static final int READ = 0x72;
    private static final int RESET = 0x83;

    private static final int INFO_LENGTH = 13;
    private static final int SUCCESS = 0;
    private static final int ENDPOINT = 1;
    private static final int RESET_MILLIS = 100;
    private static final Duration TIME = Duration.ofSeconds(5);

    private final UsbTransport usb;

    Wb32Link(UsbTransport usb) {
        this.usb = usb;
    }

    /** Thirteen bytes: version, chip, flash, RAM. */
    byte[] info() throws DeviceException {
        byte[] answer = ask(ByteBuffer.allocate(2).put((byte) INFO), 1 + INFO_LENGTH);
        return Arrays.copyOfRange(answer, 1, answer.length);
    }

    /** Erases so many pages, one behind the other. */
    void erasePages(long address, int count) throws DeviceException {
        ask(command(ERASE, 12).putInt((int) address).putInt(count), 0);
    }

    void writePage(long address, byte[] content) throws DeviceException {
        ByteBuffer command = command(WRITE, 12 + content.length);
        ask(command.putInt((int) address).putInt(content.length).put(content), 0);
    }

    byte[] read(long address, int length) throws DeviceException {
        ByteBuffer command = command(READ, 10).putInt((int) address);
        return ask(command.putShort((short) length), length);
    }

    void reset() throws DeviceException {
        ask(command(RESET, 8).putInt(RESET_MILLIS), 0);
    }

    private static ByteBuffer command(int code, int length) {
        return ByteBuffer.allocate(length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) code)
                .put(new byte[3]);
    }

    /**
     * Sends a command and takes its answer apart. None of the commands ends on a full packet, so
     * that none needs an empty one behind it.
     *
     * @param length of what follows the status
     */
    private byte[] ask(ByteBuffer command, int length) throws DeviceException {
        usb.bulkOut(ENDPOINT, command.array(), TIME);
        byte[] answer = usb.bulkIn(ENDPOINT, 2 + PAGE, TIME);
        if (answer.length < 2) {
            throw Answers.tooShort("an answer", answer.length, 2 + length);
        }
        if (answer[0] != command.get(0)) {
            throw Answers.nonsense("echo %02X".formatted(answer[0]));
        }
        if (answer[1] != SUCCESS) {
            throw refusal(answer[1] & 0xFF);
        }
        if (answer.length < 2 + length) {
            throw Answers.tooShort("an answer", answer.length, 2 + length);
        }
        return Arrays.copyOfRange(answer, 2, 2 + length);
    }

    private static BootloaderRefusedException refusal(int status) {
        String again =
                "Try again with another cable or port; if it stays, the chip may be worn out.";
        return switch (status) {
            case 0x01 ->
                    refusal(status, "The bootloader did not accept the address or the size.", "");
            case 0x11 -> refusal(status, "The chip could not be erased.", again);
            case 0x12 -> refusal(status, "The chip could not be written.", again);
            case 0x1A ->
                    new BootloaderRefusedException(
                            "read-protected",
                            "The chip is read-protected: its bootloader touches nothing.",
                            "Lift the protection with Westberry's own tool, which erases the chip,"
                                    + " and flash again.");
            case 0xFF -> refusal(status, "The bootloader does not know the command.", "");
            default -> Answers.nonsense("status %02X".formatted(status));
        };
    }

    private static BootloaderRefusedException refusal(int status, String message, String advice) {
        return new BootloaderRefusedException("status %02X".formatted(status), message, advice);
    }
}
