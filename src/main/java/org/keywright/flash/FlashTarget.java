package org.keywright.flash;

import java.util.List;
import java.util.Optional;
import org.keywright.device.DeviceNode;

/**
 * A bootloader that is plugged in and recognised.
 *
 * @param node the way in that its protocol uses
 * @param title what to call it before a person: {@code Atmel DFU (ATmega32U4)}
 * @param bootloaders QMK's names it can be, the likeliest first
 * @param protocol how it is spoken to
 * @param processor QMK's name of the chip, if the device or the user's board tells
 * @param flash where firmware may go, if the chip or the user's board tells; the device's own word,
 *     where it has one, counts more
 */
public record FlashTarget(
        DeviceNode node,
        String title,
        List<String> bootloaders,
        ProtocolName protocol,
        Optional<String> processor,
        Optional<ChipFlash> flash) {

    public FlashTarget {
        bootloaders = List.copyOf(bootloaders);
    }

    /** The same with the chip known. */
    public FlashTarget withChip(String name, ChipFlash room) {
        return new FlashTarget(
                node, title, bootloaders, protocol, Optional.of(name), Optional.of(room));
    }
}
