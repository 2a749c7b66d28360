package org.keywright.flash;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.keywright.device.UsbId;
import org.keywright.keyboard.ProcessorName;

/**
 * Bootloaders that are recognised and spoken to alike: a row of {@code data/flashing.hjson}, which
 * explains its columns.
 *
 * @param name the row's
 * @param label before a person
 * @param bootloaders QMK's names, the likeliest first, at least one
 * @param protocol how they are spoken to
 * @param node the way in
 * @param devices ids, and the processor each stands for, empty where it does not say
 * @param usages HID usages that say which processor it is, for devices that share an id
 * @param releases a device release, and which of the bootloaders it means
 * @param product what the product's string must be; empty for any
 * @param drive what a drive's text must contain; absent where it must have none
 * @param processor the only chip it is on, empty if there are several
 * @param flash where firmware may go, by processor; {@code *} for every other
 * @param byHand what the user does to start it
 */
public record BootloaderFamily(
        String name,
        String label,
        List<String> bootloaders,
        ProtocolName protocol,
        NodeKind node,
        Map<UsbId, String> devices,
        Map<Integer, String> usages,
        Map<Integer, String> releases,
        String product,
        Optional<String> drive,
        String processor,
        Map<String, ChipFlash> flash,
        String byHand) {

    public BootloaderFamily {
        bootloaders = List.copyOf(bootloaders);
        devices = Map.copyOf(devices);
        usages = Map.copyOf(usages);
        releases = Map.copyOf(releases);
        flash = Map.copyOf(flash);
    }

    /** What to call one of them with that chip, before a person. */
    String title(Optional<String> chip) {
        return chip.map(c -> label + " (" + ProcessorName.spelled(c) + ")").orElse(label);
    }

    /** Its names, the one that a device release means first. */
    List<String> bootloaders(int release) {
        String meant = releases.get(release);
        return meant == null
                ? bootloaders
                : Stream.concat(Stream.of(meant), bootloaders.stream()).distinct().toList();
    }

    /** Where firmware may go on that chip, as far as the row tells. */
    Optional<ChipFlash> flashOf(String chip) {
        return Optional.ofNullable(flash.getOrDefault(chip, flash.get("*")));
    }
}
