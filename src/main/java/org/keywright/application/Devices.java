package org.keywright.application;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.keywright.device.DeviceBus;
import org.keywright.device.DeviceEvent;
import org.keywright.device.DeviceNode;
import org.keywright.device.DeviceWatch;
import org.keywright.device.HidNode;
import org.keywright.device.NodeSources;
import org.keywright.device.SystemBus;
import org.keywright.device.SystemCode;
import org.keywright.device.UsbId;
import org.keywright.device.UsbNode;
import org.keywright.device.access.AccessCheck;
import org.keywright.device.access.RuleFile;
import org.keywright.device.access.UdevRules;
import org.keywright.device.drive.MountedDrives;
import org.keywright.device.hid.LibraryHid;
import org.keywright.device.serial.LibrarySerial;
import org.keywright.device.usb.LibraryUsb;
import org.keywright.flash.FlashTarget;
import org.keywright.flash.NodeKind;
import org.keywright.flash.Recognition;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** What is plugged in, and whether this user can talk to it. */
public final class Devices implements AutoCloseable {

    /** The vendor-defined usage pages of QMK: raw HID and the console. */
    private static final Set<Integer> KEYBOARD_PAGES = Set.of(0xFF60, 0xFF31);

    private final Path data;
    private final Supplier<DeviceBus> opener;
    private final RuleFile ruleFile;
    private @Nullable DeviceBus bus;
    private @Nullable Recognition recognition;

    /**
     * @param opener opens the bus when something is first asked of it
     * @param ruleFile where udev has our rules
     */
    Devices(Home home, Supplier<DeviceBus> opener, RuleFile ruleFile) {
        this.data = home.data();
        this.opener = opener;
        this.ruleFile = ruleFile;
    }

    /**
     * The devices of this computer.
     *
     * @param cache where a library's native part may be unpacked
     */
    static DeviceBus ofThisComputer(Path cache) {
        return new SystemBus(
                new NodeSources(
                        new LibraryUsb(),
                        new LibraryHid(),
                        new LibrarySerial(cache),
                        new MountedDrives()));
    }

    /** The bus itself; no library is loaded before it is asked. */
    public synchronized DeviceBus bus() {
        DeviceBus open = bus;
        if (open == null) {
            open = opener.get();
            bus = open;
        }
        return open;
    }

    /** How bootloaders are told from other devices. */
    public synchronized Recognition recognition() {
        Recognition read = recognition;
        if (read == null) {
            read = FlashTable.read(data);
            recognition = read;
        }
        return read;
    }

    /**
     * A node and what it is to us.
     *
     * @param bootloader absent if it is none
     * @param live whether it is a way in to a running keyboard: raw HID or the console
     */
    public record Seen(DeviceNode node, Optional<FlashTarget> bootloader, boolean live) {

        /** Whether somebody who wants to flash a keyboard cares for it. */
        public boolean matters() {
            return bootloader.isPresent() || live;
        }
    }

    /** Everything that is attached. */
    public List<Seen> list() {
        return bus().nodes().stream().map(this::seen).toList();
    }

    /** What a node is to us. */
    public Seen seen(DeviceNode node) {
        boolean live = node instanceof HidNode hid && KEYBOARD_PAGES.contains(hid.usagePage());
        return new Seen(node, recognition().find(node), live);
    }

    /** Tells of every node that comes or goes. */
    public DeviceWatch watch(Consumer<DeviceEvent> listener) {
        return bus().watch(listener);
    }

    /** What keeps this user from the devices that are attached, and what to do about it. */
    public List<Problem> problems() {
        List<Seen> all = list();
        List<DeviceNode> nodes = all.stream().map(Seen::node).toList();
        List<DeviceNode> wanted = all.stream().filter(Seen::matters).map(Seen::node).toList();
        List<UsbNode> drives = new ArrayList<>();
        for (DeviceNode node : nodes) {
            if (node instanceof UsbNode usb
                    && recognition()
                            .findWaiting(usb)
                            .filter(family -> family.node() == NodeKind.DRIVE)
                            .isPresent()) {
                drives.add(usb);
            }
        }
        List<Problem> problems =
                new ArrayList<>(
                        new AccessCheck().problems(nodes, wanted, drives, rulesAreInstalled()));
        if (SystemCode.here() == SystemCode.WINDOWS) {
            problems.addAll(new DriverTrial(bus()).problems(wanted));
        }
        return problems;
    }

    /** The text of the rules that open devices to the user on Linux. */
    public String rulesText() {
        return rules().text();
    }

    /** The rules for all bootloaders we know and the keyboards that are attached now. */
    private UdevRules rules() {
        Set<UsbId> serial = new TreeSet<>();
        recognition().families().stream()
                .filter(family -> family.node() == NodeKind.SERIAL)
                .forEach(family -> serial.addAll(family.devices().keySet()));
        List<HidNode> keyboards = new ArrayList<>();
        for (Seen seen : list()) {
            if (seen.live() && seen.node() instanceof HidNode hid) {
                keyboards.add(hid);
            }
        }
        return UdevRules.of(recognition().ids(), serial, keyboards);
    }

    /** Whether the system has exactly those rules. */
    public boolean rulesAreInstalled() {
        return ruleFile.isCurrent(rules());
    }

    /**
     * Asks the system to install the rules, by its own question for permission, and looks again.
     *
     * @return what is still in the way
     */
    public List<Problem> installRules() {
        if (SystemCode.here() != SystemCode.LINUX) {
            return List.of(
                    rulesProblem("Only Linux has udev rules.", "Nothing needs to be installed."));
        }
        return switch (ruleFile.write(rules())) {
            case WRITTEN -> problems();
            case REFUSED ->
                    List.of(
                            rulesProblem(
                                    "The rules were not installed: permission was not given.",
                                    "Try again, or run: " + ruleFile.byHand()));
            case NO_WAY_TO_ASK ->
                    List.of(
                            rulesProblem(
                                    "This system has no pkexec to ask for permission.",
                                    "Run: " + ruleFile.byHand()));
            case FAILED ->
                    List.of(
                            rulesProblem(
                                    "The rules could not be written to " + ruleFile.path() + ".",
                                    "Run: " + ruleFile.byHand()));
        };
    }

    private static Problem rulesProblem(String message, String advice) {
        return Problem.error("rules-not-installed", new Location.Everywhere(), message, advice);
    }

    /** Ends watching and lets every library go. */
    @Override
    public synchronized void close() {
        if (bus instanceof SystemBus open) {
            open.close();
        }
    }
}
