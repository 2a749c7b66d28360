package org.keywright.flash;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.keywright.device.UsbId;
import org.keywright.firmware.FirmwareFile;

/**
 * What shall be done to which bootloader.
 *
 * @param target the bootloader
 * @param file what goes onto it
 * @param processors QMK's names of the chips the firmware may be meant for; empty if nobody knows
 * @param verify whether to read back where the bootloader lets it
 * @param eeprom what to write into the EEPROM afterwards; absent leaves it alone
 * @param expected the ids the keyboard will come back with, if known
 * @param patience how long to wait for it; zero does not wait
 */
public record FlashOrder(
        FlashTarget target,
        FirmwareFile file,
        List<String> processors,
        boolean verify,
        Optional<EepromImage> eeprom,
        Optional<UsbId> expected,
        Duration patience) {

    public FlashOrder {
        processors = List.copyOf(processors);
    }

    /** Write, read back, restart, and wait for any keyboard to come. */
    public static FlashOrder of(FlashTarget target, FirmwareFile file) {
        return new FlashOrder(
                target,
                file,
                List.of(),
                true,
                Optional.empty(),
                Optional.empty(),
                Duration.ofSeconds(10));
    }
}
