package org.keywright.bench.guest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.keywright.device.UsbId;

/** What the kernel shows of the devices that are plugged in. */
final class Kernel {

    private static final Path DEVICES = Path.of("/sys/bus/usb/devices");
    private static final long PATIENCE_NANOS = 60_000_000_000L;

    private static final Path QUEUE = Path.of("/run/udev/queue");
    private static final int QUIET_LOOKS = 4;
    private static final int PAUSE_MILLIS = 40;
    private static final int OFTEN_MILLIS = 10;

    private Kernel() {}

    /** Waits until a device of that id is there. */
    static void waitFor(UsbId id) throws IOException, InterruptedException {
        waitUntil("the kernel to see " + id, () -> sees(id));
        settle();
    }

    /** Waits until no device of these ids is there. */
    static void waitWithout(UsbId... ids) throws IOException, InterruptedException {
        List<UsbId> leaving = List.of(ids);
        waitUntil("the kernel to lose " + leaving, () -> Collections.disjoint(ids(), leaving));
        settle();
    }

    /** Waits for the first node of that name in /dev. */
    static Path waitForNode(String prefix) throws IOException, InterruptedException {
        waitUntil("/dev/" + prefix, () -> node(prefix).isPresent());
        settle();
        return node(prefix).orElseThrow();
    }

    /** Waits until no node of that name is in /dev; somebody's clock runs, so it looks often. */
    static void waitWithoutNode(String prefix) throws IOException, InterruptedException {
        waitUntil("/dev without " + prefix, () -> node(prefix).isEmpty(), OFTEN_MILLIS);
    }

    private static Optional<Path> node(String prefix) throws IOException {
        try (Stream<Path> all = Files.list(Path.of("/dev"))) {
            return all.filter(p -> p.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .findFirst();
        }
    }

    /** Whether a device of that id is plugged in. */
    static boolean sees(UsbId id) throws IOException {
        return ids().contains(id);
    }

    /** The ids of all devices; what has a colon in its name is only a part of one. */
    private static Set<UsbId> ids() throws IOException {
        Set<UsbId> ids = new HashSet<>();
        try (Stream<Path> all = Files.list(DEVICES)) {
            all.filter(each -> !each.getFileName().toString().contains(":"))
                    .forEach(each -> id(each).ifPresent(ids::add));
        }
        return ids;
    }

    private static Optional<UsbId> id(Path device) {
        try {
            int vendor = Integer.parseInt(word(device, "idVendor"), 16);
            return Optional.of(new UsbId(vendor, Integer.parseInt(word(device, "idProduct"), 16)));
        } catch (IOException unplugged) {
            return Optional.empty();
        }
    }

    private static String word(Path device, String name) throws IOException {
        return Files.readString(device.resolve(name)).strip();
    }

    /**
     * Waits until udev has nothing to do, as {@code udevadm settle} does, which takes its time to
     * start: while there is work there is a file. That it begins may take a moment itself.
     */
    private static void settle() throws IOException, InterruptedException {
        for (int quiet = 0; quiet < QUIET_LOOKS; ) {
            quiet = Files.exists(QUEUE) ? 0 : quiet + 1;
            Thread.sleep(20);
        }
    }

    /** Something that may be so. */
    interface Condition {
        boolean holds() throws IOException;
    }

    /** Waits until something is so. */
    static void waitUntil(String what, Condition condition)
            throws IOException, InterruptedException {
        waitUntil(what, condition, PAUSE_MILLIS);
    }

    /**
     * The same.
     *
     * @param pause milliseconds between two looks
     */
    static void waitUntil(String what, Condition condition, int pause)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!condition.holds()) {
            if (System.nanoTime() > end) {
                throw new IOException("waited in vain for " + what);
            }
            Thread.sleep(pause);
        }
    }
}
