package org.keywright.bench.storage;

import java.util.List;
import org.keywright.bench.Bytes;
import org.keywright.bench.DeviceDescriptors;
import org.keywright.bench.FlashMemory;
import org.keywright.bench.HandshakeException;
import org.keywright.bench.VirtualBoard;
import org.keywright.device.UsbId;

/**
 * LUFA's mass storage bootloader: the flash is a file that is always there. Sectors of the file are
 * written to the flash as they come; a new place for the file counts only once the folder says so,
 * which is why deleting and copying anew loses firmware.
 */
public final class LufaDiskModel extends DiskModel {

    private static final int FLASH_PLACE = 1;
    private static final int ENTRY = 32;
    private static final int EEPROM_SIZE = 1024;

    private final FatFile flashFile;
    private final FatVolume volume;
    private int start = 2;
    private boolean deleted;

    /** On that board. */
    public LufaDiskModel(VirtualBoard board) {
        super(
                board,
                DeviceDescriptors.of(new UsbId(0x03EB, 0x2045), 0x0001, "LUFA", "Mass Storage"));
        FlashMemory flash = board.flash();
        flashFile = new FatFile("FLASH   BIN", flash.room(), i -> flash.read(i * 512L, 512));
        FatFile eeprom =
                new FatFile("EEPROM  BIN", EEPROM_SIZE, i -> board.eeprom().read(i * 512L, 512));
        volume = new FatVolume("LUFA BOOT", 12, 4, 60, 16, List.of(flashFile, eeprom));
    }

    /** Flash of an ATmega32U4 with 8 KiB for the bootloader. */
    public static FlashMemory memory() {
        return new FlashMemory(0, 32768, 24576, 128);
    }

    @Override
    FatVolume volume() {
        return volume;
    }

    @Override
    public void delete(String name) throws HandshakeException {
        deleted |= name.equalsIgnoreCase("FLASH.BIN");
    }

    @Override
    public void write(String name, int at, byte[] sector) throws HandshakeException {
        boolean flash = name.equalsIgnoreCase("FLASH.BIN") && !deleted;
        if (flash) {
            super.write(name, at, sector);
        }
    }

    @Override
    void ejected(boolean eject) {
        if (eject) {
            leaveSoon();
        }
    }

    @Override
    void written(int number, byte[] sector) {
        if (number == volume.rootStart()) {
            int told = Bytes.le16(sector, FLASH_PLACE * ENTRY + 26);
            start = told < 2 ? start : told;
            return;
        }
        int at = (number - volume.dataStart() - (start - 2) * volume.cluster()) * 512;
        if (at >= 0 && at < flashFile.size()) {
            for (int page = 0; page < 512; page += flash().page()) {
                flash().erasePage(at + page);
                flash().program(at + page, Bytes.slice(sector, page, flash().page()));
            }
        }
    }
}
