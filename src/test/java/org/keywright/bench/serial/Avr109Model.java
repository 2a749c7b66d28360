package org.keywright.bench.serial;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.keywright.bench.Bytes;
import org.keywright.bench.DeviceDescriptors;
import org.keywright.bench.FlashMemory;
import org.keywright.bench.VirtualBoard;
import org.keywright.device.UsbId;

/**
 * AVR109 over a serial port, as Caterina on an ATmega32U4 speaks it. A block erases the page it
 * lies in before it is written; one that does not fit into its page is refused.
 */
public final class Avr109Model extends SerialModel {

    private static final int CR = '\r';
    private static final int UNKNOWN = '?';
    private static final int ESCAPE = 0x1B;

    private final ByteArrayOutputStream command = new ByteArrayOutputStream();
    private int address;
    private boolean leaving;

    /** On that board, with the id of an Arduino Leonardo. */
    public Avr109Model(VirtualBoard board) {
        this(board, new UsbId(0x2341, 0x0036));
    }

    /** On that board, with an id of its maker. */
    public Avr109Model(VirtualBoard board, UsbId id) {
        super(board, DeviceDescriptors.of(id, 0x0001, "Arduino LLC", "Arduino Leonardo"));
    }

    /** Nobody came within eight seconds: the firmware is started. */
    public void timeIsUp() {
        restart();
    }

    @Override
    void received(int value) {
        command.write(value);
        byte[] so = command.toByteArray();
        if (so.length == wanted(so)) {
            command.reset();
            obey(so);
        }
    }

    /** How long a command that begins so is. */
    private static int wanted(byte[] so) {
        return switch (so[0]) {
            case 'T', 'l', 'C', 'c', 'D' -> 2;
            case 'A' -> 3;
            case 'H', 'g' -> 4;
            case 'B' -> so.length < 4 ? 4 : 4 + Bytes.be16(so, 1);
            default -> 1;
        };
    }

    private void obey(byte[] so) {
        switch (so[0]) {
            case 'S' -> say("CATERIN".getBytes(StandardCharsets.US_ASCII));
            case 'V' -> say('1', '0');
            case 'p' -> say('S');
            case 'a' -> say('Y');
            case 'b' -> say('Y', flash().page() >> 8, flash().page());
            case 't' -> say(0x44, 0);
            case 'T', 'P', 'L' -> say(CR);
            case 's' -> say(0x87, 0x95, 0x1E);
            case 'F', 'N', 'Q', 'r' -> say(fuse(so[0]));
            case 'e' -> say(flash().eraseAll() ? CR : UNKNOWN);
            case 'A' -> move(Bytes.be16(so, 1));
            case 'B' -> write(so);
            case 'g' -> read(Bytes.be16(so, 1), so[3]);
            case 'E' -> leave();
            case ESCAPE -> command.reset();
            default -> say(UNKNOWN);
        }
    }

    private static int fuse(byte which) {
        return switch (which) {
            case 'F' -> 0xFF;
            case 'N' -> 0xD8;
            case 'Q' -> 0xCB;
            default -> 0xEF;
        };
    }

    private void move(int word) {
        address = word;
        say(CR);
    }

    private void leave() {
        leaving = true;
        say(CR);
    }

    @Override
    void drained() {
        if (leaving) {
            restart();
        }
    }

    private void write(byte[] so) {
        byte[] data = Bytes.slice(so, 4, so.length - 4);
        boolean done =
                switch (so[3]) {
                    case 'F' -> writeFlash(data);
                    case 'E' -> writeEeprom(data);
                    default -> false;
                };
        say(done ? CR : UNKNOWN);
    }

    private boolean writeFlash(byte[] data) {
        int at = address * 2;
        int page = flash().page();
        boolean inOnePage = data.length % 2 == 0 && at % page + data.length <= page;
        if (!inOnePage || !flash().writable(at, data.length)) {
            return false;
        }
        address += data.length / 2;
        return flash().erasePage(at) && flash().program(at, data);
    }

    private boolean writeEeprom(byte[] data) {
        if (!board().eeprom().contains(address, data.length)) {
            return false;
        }
        board().eeprom().put(address, data);
        address += data.length;
        return true;
    }

    private void read(int count, byte kind) {
        boolean isFlash = kind == 'F';
        FlashMemory memory = isFlash ? flash() : board().eeprom();
        int at = isFlash ? address * 2 : address;
        if (!isFlash && kind != 'E' || !memory.contains(at, count)) {
            say(UNKNOWN);
            return;
        }
        say(memory.read(at, count));
        address += isFlash ? count / 2 : count;
    }
}
