package org.keywright.bench.boards;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.keywright.bench.VirtualBoard;
import org.keywright.bench.dfu.DfuSeChip;
import org.keywright.bench.dfu.FlipChip;
import org.keywright.bench.hid.HalfKayChip;
import org.keywright.bench.storage.Uf2Drive;
import org.keywright.flash.ProtocolName;

/**
 * One row of what the bench can flash.
 *
 * @param bootloader QMK's name
 * @param protocol how it is spoken to
 * @param fresh makes a board as it leaves the factory
 */
public record BenchBoard(String bootloader, ProtocolName protocol, Supplier<VirtualBoard> fresh) {

    /** QMK leaves it 4 KiB, though the bootloader takes only two of them. */
    private static final int BOOTLOADHID_ROOM = 0x7000;

    /** Every bootloader there is a model of, each with its usual chip. */
    public static List<BenchBoard> all() {
        return List.of(
                row("atmel-dfu", ProtocolName.FLIP, () -> Boards.atmelDfu(FlipChip.ATMEGA32U4)),
                row("atmel-dfu", ProtocolName.FLIP, () -> Boards.atmelDfu(FlipChip.AT90USB1286)),
                row("qmk-dfu", ProtocolName.FLIP, () -> Boards.qmkDfu(FlipChip.ATMEGA32U4)),
                row("stm32-dfu", ProtocolName.DFUSE, () -> Boards.dfuSe(DfuSeChip.stm32f303())),
                row("stm32-dfu", ProtocolName.DFUSE, () -> Boards.dfuSe(DfuSeChip.stm32f411())),
                row("apm32-dfu", ProtocolName.DFUSE, () -> Boards.dfuSe(DfuSeChip.apm32f103())),
                row("at32-dfu", ProtocolName.DFUSE, () -> Boards.dfuSe(DfuSeChip.at32f415())),
                row("gd32v-dfu", ProtocolName.DFUSE, () -> Boards.dfuSe(DfuSeChip.gd32vf103())),
                row("kiibohd", ProtocolName.DFU, Boards::kiibohd),
                row("stm32duino", ProtocolName.DFU, Boards::stm32duino),
                row("wb32-dfu", ProtocolName.WB32, Boards::wb32),
                row("halfkay", ProtocolName.HALFKAY, () -> Boards.halfKay(HalfKayChip.ATMEGA32U4)),
                row("halfkay", ProtocolName.HALFKAY, () -> Boards.halfKay(HalfKayChip.MK20DX256)),
                row("qmk-hid", ProtocolName.QMK_HID, Boards::qmkHid),
                row("bootloadhid", ProtocolName.BOOTLOADHID, Boards::bootloadHid),
                row("caterina", ProtocolName.AVR109, Boards::caterina),
                row("usbasploader", ProtocolName.USBASP, Boards::usbasp),
                row("rp2040", ProtocolName.UF2, () -> Boards.uf2(Uf2Drive.rp2040())),
                row("tinyuf2", ProtocolName.UF2, () -> Boards.uf2(Uf2Drive.tinyUf2())),
                row("uf2boot", ProtocolName.UF2, () -> Boards.uf2(Uf2Drive.uf2boot())),
                row("lufa-ms", ProtocolName.LUFA_MASS_STORAGE, Boards::lufaMassStorage));
    }

    /** Whether its bootloader is a drive, which somebody has to mount. */
    public boolean isDrive() {
        return protocol == ProtocolName.UF2 || protocol == ProtocolName.LUFA_MASS_STORAGE;
    }

    /** Whether its bootloader can start the firmware without a hand. */
    public boolean startsByItself() {
        return protocol != ProtocolName.USBASP && protocol != ProtocolName.LUFA_MASS_STORAGE;
    }

    /** Random bytes for all the room that firmware has, the same ones in every run. */
    public byte[] image(VirtualBoard board) {
        int room = board.flash().room();
        byte[] image = new byte[protocol == ProtocolName.BOOTLOADHID ? BOOTLOADHID_ROOM : room];
        new Random(board.processor().hashCode()).nextBytes(image);
        return image;
    }

    /**
     * As much of that as is allowed, for a run that has to be short.
     *
     * @param most bytes
     */
    public byte[] image(VirtualBoard board, int most) {
        byte[] image = image(board);
        return Arrays.copyOf(image, Math.min(image.length, most));
    }

    private static BenchBoard row(
            String bootloader, ProtocolName protocol, Supplier<VirtualBoard> fresh) {
        return new BenchBoard(bootloader, protocol, fresh);
    }

    @Override
    public String toString() {
        return bootloader + " on " + fresh.get().processor();
    }
}
