package org.keywright.bench.guest;

import java.util.Arrays;
import java.util.Set;
import org.keywright.bench.VirtualBoard;
import org.keywright.bench.boards.BenchBoard;
import org.keywright.bench.boards.Boards;
import org.keywright.bench.dfu.DfuSeChip;
import org.keywright.bench.dfu.FlipChip;
import org.keywright.bench.hid.HalfKayChip;
import org.keywright.bench.storage.Uf2Drive;
import org.keywright.device.DeviceIdentity;
import org.keywright.device.UsbId;

/**
 * A board that flashings go wrong with. Its keyboard has ids of its own, so that several can be
 * flashed at once.
 *
 * @param image what is flashed: a few blocks of every protocol
 */
record FaultSubject(BenchBoard row, DeviceIdentity keyboard, byte[] image) {

    /** One bootloader for each protocol. */
    private static final Set<String> ROWS =
            Set.of(
                    "qmk-dfu",
                    "stm32-dfu",
                    "kiibohd",
                    "wb32-dfu",
                    "halfkay",
                    "qmk-hid",
                    "bootloadhid",
                    "caterina",
                    "usbasploader",
                    "rp2040",
                    "lufa-ms");

    private static final Set<String> LARGE = Set.of("MK20DX256", "STM32F411");
    private static final int IMAGE = 12 * 1024;
    private static final int OTHER_BITS = 0x5A;
    private static final int FIRST_PRODUCT = 0x6100;

    /** Whether a row is one of them. */
    static boolean isMeant(BenchBoard row) {
        return ROWS.contains(row.bootloader()) && !LARGE.contains(row.fresh().get().processor());
    }

    /** The row with ids of its own. */
    static FaultSubject of(BenchBoard row) {
        UsbId id = new UsbId(0xFEED, FIRST_PRODUCT + row.protocol().ordinal());
        DeviceIdentity said = Boards.KEYBOARD;
        DeviceIdentity own =
                new DeviceIdentity(
                        id, said.release(), said.manufacturer(), said.product(), said.serial());
        return new FaultSubject(row, own, Arrays.copyOf(row.image(row.fresh().get()), IMAGE));
    }

    /** As it leaves the factory. */
    VirtualBoard fresh() {
        return row.fresh().get().withIdentity(keyboard);
    }

    /** With an older firmware on it. */
    VirtualBoard used() {
        VirtualBoard board = fresh();
        byte[] older = image.clone();
        for (int i = 0; i < older.length; i++) {
            older[i] ^= OTHER_BITS;
        }
        board.flash().put(board.flash().start(), older);
        return board;
    }

    /** A keyboard with another chip and the same protocol, or one more of the same. */
    VirtualBoard stranger() {
        return switch (row.protocol()) {
            case FLIP -> Boards.atmelDfu(FlipChip.AT90USB1286);
            case DFUSE -> Boards.dfuSe(DfuSeChip.stm32f072());
            case DFU -> Boards.stm32duino();
            case HALFKAY -> Boards.halfKay(HalfKayChip.MK20DX256);
            case UF2 -> Boards.uf2(Uf2Drive.tinyUf2());
            case WB32, USBASP, QMK_HID, BOOTLOADHID, AVR109, LUFA_MASS_STORAGE, SAM_BA -> fresh();
        };
    }

    /** What a stranger's bootloader says. */
    UsbId strangerId() {
        return stranger().bootloader().descriptors().identity().id();
    }

    /** What is wanted of a flashing. */
    Attempt.Wish wish(int seconds) {
        VirtualBoard board = row.fresh().get();
        return new Attempt.Wish(row, board.processor(), image, seconds, keyboard.id());
    }

    /** Whether a chip holds the image. */
    boolean holds(VirtualBoard board) {
        return KeywrightRun.holds(board, image);
    }
}
