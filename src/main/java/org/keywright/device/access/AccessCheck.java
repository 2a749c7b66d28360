package org.keywright.device.access;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keywright.device.DeviceFile;
import org.keywright.device.DeviceNode;
import org.keywright.device.DriveNode;
import org.keywright.device.SerialNode;
import org.keywright.device.UsbId;
import org.keywright.device.UsbNode;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** Looks, without opening anything, for what keeps this user from devices that are plugged in. */
public final class AccessCheck {

    /** Makers of USB-to-serial chips whose ids brltty took for braille displays until 6.5. */
    private static final Set<UsbId> BRAILLE =
            Set.of(new UsbId(0x1A86, 0x7523), new UsbId(0x10C4, 0xEA60), new UsbId(0x0403, 0x6001));

    private static final String PLUG_AGAIN =
            "Let Keywright install its udev rules, then plug it in again.";

    private final BlockDevices blocks;
    private final RunningPrograms programs;

    /** For this computer. */
    public AccessCheck() {
        this(Path.of("/sys"), Path.of("/proc"));
    }

    AccessCheck(Path sys, Path proc) {
        blocks = new BlockDevices(sys);
        programs = new RunningPrograms(proc);
    }

    /**
     * What is in the way.
     *
     * @param all every node that is attached
     * @param wanted those that have to be opened
     * @param awaitedDrives devices that should show themselves as drives
     * @param rulesInstalled whether the system has our rules
     */
    public List<Problem> problems(
            List<DeviceNode> all,
            List<DeviceNode> wanted,
            List<UsbNode> awaitedDrives,
            boolean rulesInstalled) {
        List<Problem> problems = new ArrayList<>();
        wanted.stream()
                .filter(AccessCheck::isDenied)
                .map(AccessCheck::denied)
                .forEach(problems::add);
        if (all.stream().noneMatch(DriveNode.class::isInstance)) {
            awaitedDrives.forEach(drive -> problems.add(notMounted(drive)));
        }
        if (!rulesInstalled && wanted.stream().anyMatch(SerialNode.class::isInstance)) {
            modemManager().ifPresent(problems::add);
        }
        braille(all).ifPresent(problems::add);
        return problems;
    }

    private static boolean isDenied(DeviceNode node) {
        return DeviceFile.of(node.path()).map(DeviceFile::denied).orElse(false);
    }

    /** That this user may not open a device, and what to do about it. */
    public static Problem denied(DeviceNode node) {
        return Problem.error(
                "device-denied",
                new Location.Everywhere(),
                "This user may not open %s at %s.".formatted(title(node), node.path()),
                PLUG_AGAIN);
    }

    private static String title(DeviceNode node) {
        return node.usb()
                .map(identity -> identity.title() + " (" + identity.id() + ")")
                .orElse("the device");
    }

    private Problem notMounted(UsbNode drive) {
        Optional<String> block = blocks.find(drive.path());
        String advice =
                block.map(file -> "Open it in the file manager, or run: udisksctl mount -b " + file)
                        .orElse("Wait a moment; if no drive appears, plug it in again.");
        return Problem.warning(
                "drive-not-mounted",
                new Location.Everywhere(),
                "%s is a drive that the system has not mounted%s."
                        .formatted(title(drive), block.map(b -> " (" + b + ")").orElse("")),
                advice);
    }

    private Optional<Problem> modemManager() {
        return programs.contains("ModemManager")
                ? Optional.of(
                        Problem.warning(
                                "modem-manager",
                                new Location.Everywhere(),
                                "ModemManager is running and tries every new serial port, which can"
                                        + " use up the few seconds this bootloader waits.",
                                PLUG_AGAIN))
                : Optional.empty();
    }

    /** An adapter without its port: brltty has taken it. */
    private Optional<Problem> braille(List<DeviceNode> all) {
        List<UsbId> ports =
                all.stream()
                        .filter(SerialNode.class::isInstance)
                        .flatMap(node -> node.usb().stream())
                        .map(identity -> identity.id())
                        .toList();
        boolean taken =
                all.stream()
                        .filter(UsbNode.class::isInstance)
                        .flatMap(node -> node.usb().stream())
                        .anyMatch(i -> BRAILLE.contains(i.id()) && !ports.contains(i.id()));
        return taken && programs.contains("brltty")
                ? Optional.of(
                        Problem.warning(
                                "braille-display",
                                new Location.Everywhere(),
                                "brltty is running and has taken a serial adapter for a braille"
                                        + " display.",
                                "If you use no braille display, remove the package brltty, then"
                                        + " plug the adapter in again."))
                : Optional.empty();
    }
}
