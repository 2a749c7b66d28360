package org.keywright.device.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.keywright.device.DeviceIdentity;
import org.keywright.device.HidNode;
import org.keywright.device.UsbId;

/**
 * The rules by which Linux lets whoever sits at the computer open bootloaders, and nothing else
 * (udev(7)).
 *
 * @param bootloaders ids of devices to open
 * @param serial those of them that are serial ports, which ModemManager must leave alone
 * @param interfaces collections of running keyboards to open; the keyboard's others, by which a
 *     program could read what is typed, stay closed
 */
public record UdevRules(
        SortedSet<UsbId> bootloaders, SortedSet<UsbId> serial, List<HidNode> interfaces) {

    /** Before {@code 73-seat-late.rules}, which gives what is tagged to the user of the seat. */
    public static final String FILE = "/etc/udev/rules.d/70-keywright.rules";

    /** A rule for one way in to a keyboard, as we write it. */
    static final Pattern KEYBOARD =
            Pattern.compile(
                    "SUBSYSTEM==\"hidraw\","
                            + " ATTRS\\{modalias}==\"usb:v[0-9A-F]{4}p[0-9A-F]{4}\\*(in[0-9A-F]{2})?\","
                            + " TAG\\+=\"uaccess\"");

    private static final List<String> HEAD =
            List.of(
                    "# Written by Keywright: lets the user at this computer flash keyboards.",
                    "# Only bootloaders, by their ids, and the ways in to keyboards that were"
                            + " named.",
                    "# To take it back: delete this file, then run: udevadm control --reload",
                    "ACTION==\"remove\", GOTO=\"keywright_end\"",
                    "SUBSYSTEM!=\"usb|hidraw|tty\", GOTO=\"keywright_end\"");

    public UdevRules {
        bootloaders = new TreeSet<>(bootloaders);
        serial = new TreeSet<>(serial);
        interfaces = List.copyOf(interfaces);
    }

    /** Rules for these ids and collections. */
    public static UdevRules of(
            Collection<UsbId> bootloaders,
            Collection<UsbId> serial,
            Collection<HidNode> interfaces) {
        return new UdevRules(
                new TreeSet<>(bootloaders), new TreeSet<>(serial), List.copyOf(interfaces));
    }

    /** The file's text. */
    public String text() {
        List<String> lines = new ArrayList<>(HEAD);
        lines.addAll(rules(bootloaders, "TAG+=\"uaccess\""));
        lines.addAll(rules(serial, "ENV{ID_MM_DEVICE_IGNORE}=\"1\", ENV{ID_MM_PORT_IGNORE}=\"1\""));
        interfaces.stream().map(UdevRules::rule).distinct().sorted().forEach(lines::add);
        lines.add("LABEL=\"keywright_end\"");
        return String.join("\n", lines) + "\n";
    }

    /** One line for each maker. */
    private static List<String> rules(Collection<UsbId> ids, String what) {
        SortedMap<Integer, List<String>> products = new TreeMap<>();
        for (UsbId id : ids) {
            products.computeIfAbsent(id.vendor(), v -> new ArrayList<>()).add(hex(id.product()));
        }
        List<String> lines = new ArrayList<>();
        products.forEach(
                (vendor, list) ->
                        lines.add(
                                "ATTRS{idVendor}==\"%s\", ATTRS{idProduct}==\"%s\", %s"
                                        .formatted(hex(vendor), String.join("|", list), what)));
        return lines;
    }

    /** The one attribute that names device and interface together (kernel: usb modalias). */
    private static String rule(HidNode node) {
        DeviceIdentity identity = node.identity();
        String anyInterface =
                node.interfaceNumber() < 0 ? "" : "in%02X".formatted(node.interfaceNumber());
        return "SUBSYSTEM==\"hidraw\", ATTRS{modalias}==\"usb:v%04Xp%04X*%s\", TAG+=\"uaccess\""
                .formatted(identity.id().vendor(), identity.id().product(), anyInterface);
    }

    private static String hex(int number) {
        return String.format(Locale.ROOT, "%04x", number);
    }
}
