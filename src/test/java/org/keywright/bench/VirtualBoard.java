package org.keywright.bench;

import java.util.function.Function;
import org.keywright.device.DeviceIdentity;

/**
 * A keyboard's circuit board: the chip's memory, and the two devices it can be.
 *
 * <p>Every time it is plugged in or restarted it is a new device with the same memory.
 */
public final class VirtualBoard {

    private final String processor;
    private final DeviceIdentity keyboard;
    private final FlashMemory flash;
    private final FlashMemory eeprom;
    private final Function<VirtualBoard, VirtualDevice> bootloader;
    private final Function<VirtualBoard, VirtualDevice> firmware;
    private boolean returning = true;

    /**
     * @param processor QMK's name of the chip
     * @param keyboard what the firmware says about itself
     * @param flash where firmware goes
     * @param eepromBytes of permanent memory, 0 for none
     * @param bootloader what comes up when the board starts into its bootloader
     * @param firmware what comes up when it starts its firmware
     */
    public VirtualBoard(
            String processor,
            DeviceIdentity keyboard,
            FlashMemory flash,
            int eepromBytes,
            Function<VirtualBoard, VirtualDevice> bootloader,
            Function<VirtualBoard, VirtualDevice> firmware) {
        this(processor, keyboard, flash, FlashMemory.of(0, eepromBytes, 1), bootloader, firmware);
    }

    private VirtualBoard(
            String processor,
            DeviceIdentity keyboard,
            FlashMemory flash,
            FlashMemory eeprom,
            Function<VirtualBoard, VirtualDevice> bootloader,
            Function<VirtualBoard, VirtualDevice> firmware) {
        this.processor = processor;
        this.keyboard = keyboard;
        this.flash = flash;
        this.eeprom = eeprom;
        this.bootloader = bootloader;
        this.firmware = firmware;
    }

    /** The same board with the same memory and a firmware that says something else of itself. */
    public VirtualBoard withIdentity(DeviceIdentity said) {
        return new VirtualBoard(processor, said, flash, eeprom, bootloader, firmware);
    }

    /** The same board with the same memory, whose firmware is started in another way. */
    public VirtualBoard withFirmware(Function<VirtualBoard, VirtualDevice> other) {
        return new VirtualBoard(processor, keyboard, flash, eeprom, bootloader, other);
    }

    /** QMK's name of its chip. */
    public String processor() {
        return processor;
    }

    /** What its firmware says about itself. */
    public DeviceIdentity identity() {
        return keyboard;
    }

    /** Where firmware goes. */
    public FlashMemory flash() {
        return flash;
    }

    /** Permanent memory; written with {@link FlashMemory#put}, it needs no erasing. */
    public FlashMemory eeprom() {
        return eeprom;
    }

    /** The board as it is with its reset key pressed. */
    public VirtualDevice bootloader() {
        return bootloader.apply(this);
    }

    /** The board as it is when its firmware runs. */
    public VirtualDevice keyboard() {
        return firmware.apply(this);
    }

    /** From now on nothing comes up after a restart or a reset, as with firmware that hangs. */
    public void hangs() {
        returning = false;
    }

    /** What the bus sees once a bootloader restarted: its firmware, or itself if there is none. */
    public Presence restarted() {
        if (!returning) {
            return new Presence.Left(null);
        }
        return new Presence.Left(startsBlank() ? bootloader() : keyboard());
    }

    /** What the bus sees once a reset key was pressed: its bootloader. */
    public Presence reset() {
        return new Presence.Left(returning ? bootloader() : null);
    }

    private boolean startsBlank() {
        for (byte cell : flash.read(flash.start(), 4)) {
            if (cell != (byte) 0xFF) {
                return false;
            }
        }
        return true;
    }
}
