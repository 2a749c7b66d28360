package org.keywright.flash;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.keywright.device.DeviceIdentity;
import org.keywright.device.DeviceNode;
import org.keywright.device.DriveNode;
import org.keywright.device.HidNode;
import org.keywright.device.UsbId;
import org.keywright.device.UsbNode;

/**
 * Tells bootloaders from everything else that is plugged in.
 *
 * @param families in the order they are tried
 * @param rooms for chips whose flash the families do not know
 */
public record Recognition(List<BootloaderFamily> families, ChipRooms rooms) {

    public Recognition {
        families = List.copyOf(families);
    }

    /** The bootloader behind a node, if it is one. */
    public Optional<FlashTarget> find(DeviceNode node) {
        return families.stream()
                .filter(f -> f.node() == NodeKind.of(node) && matches(f, node))
                .findFirst()
                .map(f -> target(f, node));
    }

    /**
     * The family of a device whose own way in is not there yet: a drive that the system has not
     * mounted, a serial port whose driver is still busy.
     */
    public Optional<BootloaderFamily> findWaiting(UsbNode node) {
        return families.stream()
                .filter(f -> f.node() != NodeKind.USB && matches(f, node.identity()))
                .findFirst();
    }

    /** The family that a target was recognised as, or one with that QMK name. */
    public Optional<BootloaderFamily> findFamily(String bootloader) {
        return families.stream().filter(f -> f.bootloaders().contains(bootloader)).findFirst();
    }

    /** Every id in the table: the devices a user must be allowed to open. */
    public Set<UsbId> ids() {
        Set<UsbId> ids = new TreeSet<>();
        families.forEach(f -> ids.addAll(f.devices().keySet()));
        return ids;
    }

    /**
     * The target with what the user's board adds to it: its chip, if the device could not tell. A
     * board with another bootloader than its maker's still has its chip, if there is that
     * bootloader for it.
     *
     * @param processor QMK's name
     * @param bootloader QMK's name
     */
    public FlashTarget withBoard(FlashTarget target, String processor, String bootloader) {
        List<String> seen = target.bootloaders();
        if (target.flash().isPresent() || target.processor().isPresent() || seen.isEmpty()) {
            return target;
        }
        String its = seen.contains(bootloader) ? bootloader : seen.getFirst();
        return flash(target, processor, its)
                .map(room -> target.withChip(processor, room))
                .orElse(target);
    }

    private Optional<ChipFlash> flash(FlashTarget target, String processor, String bootloader) {
        return families.stream()
                .filter(f -> f.title(target.processor()).equals(target.title()))
                .findFirst()
                .flatMap(f -> f.flashOf(processor))
                .or(() -> rooms.find(processor, bootloader));
    }

    private static boolean matches(BootloaderFamily family, DeviceNode node) {
        if (node instanceof DriveNode drive) {
            return family.drive()
                    .map(wanted -> !drive.uf2Text().isEmpty() && drive.uf2Text().contains(wanted))
                    .orElse(drive.uf2Text().isEmpty());
        }
        return node.usb().filter(identity -> matches(family, identity)).isPresent();
    }

    private static boolean matches(BootloaderFamily family, DeviceIdentity identity) {
        return family.devices().containsKey(identity.id())
                && (family.product().isEmpty() || family.product().equals(identity.product()));
    }

    private static String processor(BootloaderFamily family, DeviceNode node) {
        String byId = node.usb().map(i -> family.devices().get(i.id())).orElse("");
        return node instanceof HidNode hid ? family.usages().getOrDefault(hid.usage(), byId) : byId;
    }

    private FlashTarget target(BootloaderFamily family, DeviceNode node) {
        String named = processor(family, node);
        String processor = named.isEmpty() ? family.processor() : named;
        List<String> names = family.bootloaders(node.usb().map(DeviceIdentity::release).orElse(0));
        Optional<String> chip = Optional.of(processor).filter(p -> !p.isEmpty());
        Optional<ChipFlash> flash =
                family.flashOf(processor)
                        .filter(f -> chip.isPresent() || family.flash().size() == 1);
        return new FlashTarget(
                node,
                family.title(chip),
                names,
                family.protocol(),
                chip,
                flash.or(() -> chip.flatMap(c -> rooms.find(c, names.getFirst()))));
    }
}
