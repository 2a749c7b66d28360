package org.keywright.flash;

import java.util.Set;
import org.keywright.device.DeviceException;
import org.keywright.firmware.FirmwareImage;

/**
 * An open bootloader, used by one thread. The order is erase, write, read, restart; each step may
 * be left out. What the protocol cannot do is missing from {@link #abilities} and throws {@link
 * UnsupportedOperationException}.
 */
public interface FlashSession extends AutoCloseable {

    /** What a bootloader can be asked to do beside taking firmware. */
    enum Ability {
        /** Erase as a step of its own; others erase while they write. */
        ERASE,
        /** Read the flash, and with it the proof of what was written. */
        READ,
        /** Read the EEPROM. */
        READ_EEPROM,
        /** Write the EEPROM. */
        WRITE_EEPROM,
        /** Start the firmware without the user's hand. */
        RESTART
    }

    /** What this device can do. */
    Set<Ability> abilities();

    /** Where firmware may go, in the device's own word where it has one. */
    ChipFlash flash();

    /**
     * Erases what firmware may take.
     *
     * @param image what will be written: some chips erase only the blocks it needs
     * @param progress told of bytes of flash erased
     */
    default void erase(FirmwareImage image, FlashProgress progress)
            throws DeviceException, FlashStoppedException {
        throw new UnsupportedOperationException("erasing as a step of its own");
    }

    /**
     * Writes an image that was found to fit.
     *
     * @param progress told of bytes of the image written
     */
    void write(FirmwareImage image, FlashProgress progress)
            throws DeviceException, FlashStoppedException;

    /**
     * Reads flash.
     *
     * @param address of the first byte
     * @param length in bytes
     */
    default byte[] read(long address, int length, FlashProgress progress)
            throws DeviceException, FlashStoppedException {
        throw new UnsupportedOperationException("reading the flash");
    }

    /** Reads the EEPROM from its first byte. */
    default byte[] readEeprom(int length, FlashProgress progress)
            throws DeviceException, FlashStoppedException {
        throw new UnsupportedOperationException("reading the EEPROM");
    }

    /** Writes the EEPROM from that address on. */
    default void writeEeprom(int address, byte[] content, FlashProgress progress)
            throws DeviceException, FlashStoppedException {
        throw new UnsupportedOperationException("writing the EEPROM");
    }

    /** Starts the firmware; that the device leaves the bus then is no failure. */
    default void restart() throws DeviceException {
        throw new UnsupportedOperationException("starting the firmware");
    }

    /** Lets the device go as it is; never fails. */
    @Override
    void close();
}
