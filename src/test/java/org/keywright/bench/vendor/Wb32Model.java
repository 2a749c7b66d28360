package org.keywright.bench.vendor;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.keywright.bench.BootloaderModel;
import org.keywright.bench.Bytes;
import org.keywright.bench.DeviceDescriptors;
import org.keywright.bench.EndpointDescriptor;
import org.keywright.bench.FlashMemory;
import org.keywright.bench.HandshakeException;
import org.keywright.bench.InterfaceDescriptor;
import org.keywright.bench.ReportDescriptor;
import org.keywright.bench.VirtualBoard;
import org.keywright.device.UsbId;

/**
 * Westberry's ROM: a command in one bulk transfer, an answer in another; byte 0 of the answer is
 * the command's, byte 1 says how it went.
 *
 * <p>A command as long as full packets must be ended by an empty one. An answer is handed out in as
 * many pieces as it is asked for in.
 */
public final class Wb32Model extends BootloaderModel {

    private static final int OUT = 1;
    private static final int IN = 1;
    private static final int PACKET = 64;
    private static final int PAGE = 256;
    private static final int ARGUMENT = 0x01;
    private static final int ERASE_FAILED = 0x11;
    private static final int WRITE_FAILED = 0x12;
    private static final int READ_PROTECTED = 0x1A;
    private static final int UNKNOWN = 0xFF;
    private static final int CHIP_ID = 0x2980;

    private final Deque<byte[]> answers = new ArrayDeque<>();
    private byte[] unfinished = {};
    private boolean readProtected;

    /** On that board. */
    public Wb32Model(VirtualBoard board) {
        super(board, describe());
    }

    private static DeviceDescriptors describe() {
        return DeviceDescriptors.of(
                        new UsbId(0x342D, 0xDFA0),
                        0x0100,
                        "Westberry Tech.",
                        "WB Device in DFU Mode")
                .with(
                        InterfaceDescriptor.of(0, 0xFF, 0xFF, 0xFF)
                                .with(EndpointDescriptor.bulk(OUT, PACKET))
                                .with(EndpointDescriptor.bulk(0x80 | IN, PACKET)));
    }

    /** Flash of a WB32F3G71: 256 KiB. */
    public static FlashMemory memory() {
        return FlashMemory.of(0x08000000L, 256 * 1024, PAGE);
    }

    /** As one whose read protection is set. */
    public Wb32Model readProtected() {
        readProtected = true;
        return this;
    }

    @Override
    public byte[] in(int endpoint, int length) throws HandshakeException {
        byte[] answer = answers.poll();
        if (endpoint != IN) {
            throw HandshakeException.stall();
        }
        if (answer == null) {
            throw HandshakeException.nak();
        }
        if (answer.length <= length) {
            return answer;
        }
        answers.addFirst(Arrays.copyOfRange(answer, length, answer.length));
        return Arrays.copyOf(answer, length);
    }

    @Override
    public void out(int endpoint, byte[] content) throws HandshakeException {
        if (endpoint != OUT) {
            throw HandshakeException.stall();
        }
        unfinished = ReportDescriptor.join(unfinished, content);
        boolean goesOn = content.length > 0 && content.length % PACKET == 0;
        if (!goesOn) {
            byte[] command = unfinished;
            unfinished = new byte[0];
            if (command.length > 0) {
                obey(command);
            }
        }
    }

    private void obey(byte[] command) {
        switch (Bytes.u8(command, 0)) {
            case 0x01 -> tell(command);
            case 0x5E -> erase(command);
            case 0x6A -> write(command);
            case 0x72 -> read(command);
            case 0x83 -> restart();
            default -> answer(command, UNKNOWN);
        }
    }

    private void answer(byte[] command, int status, int... more) {
        answers.add(ReportDescriptor.join(Bytes.of(command[0], status), Bytes.of(more)));
    }

    private void tell(byte[] command) {
        if (command.length != 2 || command[1] != 0) {
            answer(command, ARGUMENT);
            return;
        }
        int size = flash().size();
        answer(
                command,
                0,
                13,
                0x10,
                CHIP_ID,
                CHIP_ID >> 8,
                0,
                0,
                size,
                size >> 8,
                size >> 16,
                size >> 24,
                0x00,
                0x90,
                0,
                0);
    }

    private void erase(byte[] command) {
        boolean wholeChip = command.length > 1 && Bytes.u8(command, 1) == 0xF0;
        if (wholeChip) {
            readProtected = false;
            answer(command, flash().eraseAll() ? 0 : ERASE_FAILED);
            return;
        }
        if (command.length != 12) {
            answer(command, ARGUMENT);
            return;
        }
        long from = Bytes.le32(command, 4);
        long pages = Bytes.le32(command, 8);
        boolean fits = pages > 0 && pages <= flash().size() / PAGE && from % PAGE == 0;
        if (!fits || !flash().writable(from, (int) pages * PAGE)) {
            answer(command, ARGUMENT);
            return;
        }
        answer(command, flash().erase(from, (int) pages * PAGE) ? 0 : ERASE_FAILED);
    }

    private void write(byte[] command) {
        if (command.length < 12) {
            answer(command, ARGUMENT);
            return;
        }
        long at = Bytes.le32(command, 4);
        long count = Bytes.le32(command, 8);
        boolean page = at % PAGE == 0 && count > 0 && count <= PAGE && command.length == 12 + count;
        if (!page || !flash().writable(at, (int) count)) {
            answer(command, ARGUMENT);
            return;
        }
        byte[] data = Arrays.copyOfRange(command, 12, command.length);
        answer(command, flash().program(at, data) ? 0 : WRITE_FAILED);
    }

    private void read(byte[] command) {
        if (readProtected) {
            answer(command, READ_PROTECTED);
            return;
        }
        if (command.length != 10) {
            answer(command, ARGUMENT);
            return;
        }
        long at = Bytes.le32(command, 4);
        int count = Bytes.le16(command, 8);
        if (count == 0 || count > PAGE || !flash().contains(at, count)) {
            answer(command, ARGUMENT);
            return;
        }
        answers.add(ReportDescriptor.join(Bytes.of(command[0], 0), flash().read(at, count)));
    }
}
