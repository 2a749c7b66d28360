package org.keywright.bench.hid;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.keywright.bench.Bytes;
import org.keywright.bench.DeviceDescriptors;
import org.keywright.bench.EndpointDescriptor;
import org.keywright.bench.HandshakeException;
import org.keywright.bench.InterfaceDescriptor;
import org.keywright.bench.Presence;
import org.keywright.bench.ReportDescriptor;
import org.keywright.bench.SetupPacket;
import org.keywright.bench.VirtualBoard;
import org.keywright.bench.VirtualDevice;
import org.keywright.device.DeviceIdentity;

/**
 * A QMK keyboard that runs: boot keyboard, raw HID (FF60/61) that speaks VIA, console (FF31/74).
 *
 * <p>It goes into its bootloader when its reset key is pressed, or when asked by VIA's "bootloader
 * jump" if it was built to listen.
 */
public final class VirtualKeyboard implements VirtualDevice {

    private static final int KEYS = 1;
    private static final int RAW = 2;
    private static final int CONSOLE = 3;
    private static final int REPORT = 32;
    private static final int ROWS = 20;
    private static final int COLUMNS = 20;
    private static final int VIA_JUMP = 0x0B;

    private final VirtualBoard board;
    private final DeviceDescriptors descriptors;
    private final SwitchModel switches;
    private final ViaAnswers via;
    private final Deque<byte[]> keys = new ArrayDeque<>();
    private final Deque<byte[]> raw = new ArrayDeque<>();
    private final Deque<byte[]> console = new ArrayDeque<>();
    private boolean obeysJump = true;
    private @Nullable Presence left;

    /** The board's firmware, just started. */
    public VirtualKeyboard(VirtualBoard board) {
        this(board, ROWS, COLUMNS);
    }

    /** The same with a matrix of some size. */
    public VirtualKeyboard(VirtualBoard board, int rows, int columns) {
        this.board = board;
        this.switches = new SwitchModel(rows, columns);
        this.via = new ViaAnswers(board.eeprom(), switches);
        this.descriptors = describe(board.identity());
    }

    private static DeviceDescriptors describe(DeviceIdentity identity) {
        return DeviceDescriptors.of(
                        identity.id(),
                        identity.release(),
                        identity.manufacturer(),
                        identity.product())
                .serial(identity.serial())
                .with(
                        InterfaceDescriptor.hid(0, true, KeyReports.BOOT_KEYBOARD)
                                .with(EndpointDescriptor.interrupt(0x80 | KEYS, 8)))
                .with(
                        InterfaceDescriptor.hid(
                                        1, false, ReportDescriptor.bytes(0xFF60, 0x61, 32, 32))
                                .with(EndpointDescriptor.interrupt(0x80 | RAW, REPORT))
                                .with(EndpointDescriptor.interrupt(RAW, REPORT)))
                .with(
                        InterfaceDescriptor.hid(
                                        2, false, ReportDescriptor.bytes(0xFF31, 0x74, 32, 0))
                                .with(EndpointDescriptor.interrupt(0x80 | CONSOLE, REPORT)));
    }

    @Override
    public DeviceDescriptors descriptors() {
        return descriptors;
    }

    /** From now on VIA's "bootloader jump" is not handled, as in QMK's own handler. */
    public void ignoresJump() {
        obeysJump = false;
    }

    /** Someone presses the reset key: the bootloader comes up. */
    public synchronized void pressReset() {
        left = board.reset();
    }

    /**
     * Someone presses and releases a key.
     *
     * @param usage of the keyboard page: 4 is A
     */
    public synchronized void press(int usage) {
        keys.add(Bytes.of(0, 0, usage, 0, 0, 0, 0, 0));
        keys.add(new byte[8]);
    }

    /** The firmware prints something. */
    public synchronized void print(String text) {
        print(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same with any bytes, in reports that are padded with zeros. */
    public synchronized void print(byte[] all) {
        for (int at = 0; at < all.length; at += REPORT) {
            console.add(Arrays.copyOfRange(all, at, at + REPORT));
        }
    }

    /** Someone closes a switch, or opens it. */
    public synchronized void close(int row, int column, boolean closed) {
        switches.set(row, column, closed);
    }

    /** From now on, or no longer, nobody is told which switches are closed. */
    public synchronized void lock(boolean locked) {
        switches.lock(locked);
    }

    /** From now on it speaks an older version of VIA's protocol, or with 0 does not speak it. */
    public synchronized void speaks(int version) {
        via.version(version);
    }

    @Override
    public synchronized byte[] in(int endpoint, int length) throws HandshakeException {
        Deque<byte[]> queue =
                switch (endpoint) {
                    case KEYS -> keys;
                    case RAW -> raw;
                    case CONSOLE -> console;
                    default -> throw HandshakeException.stall();
                };
        byte[] report = queue.poll();
        if (report == null) {
            throw HandshakeException.nak();
        }
        return report;
    }

    @Override
    public synchronized void out(int endpoint, byte[] content) throws HandshakeException {
        if (endpoint != RAW || content.length != REPORT) {
            throw HandshakeException.stall();
        }
        if (Bytes.u8(content, 0) == VIA_JUMP && obeysJump) {
            pressReset();
        } else {
            raw.add(via.answer(content));
        }
    }

    @Override
    public byte[] controlIn(SetupPacket setup) {
        return new byte[Math.min(setup.length(), 8)];
    }

    @Override
    public void controlOut(SetupPacket setup, byte[] content) throws HandshakeException {
        boolean toRawHid = setup.request() == 9 && setup.index() == 1;
        if (toRawHid) {
            out(RAW, content);
        }
    }

    @Override
    public synchronized Presence presence() {
        return left == null ? Presence.HERE : left;
    }
}
