package org.keywright.bench.guest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.keywright.device.UsbId;

/** What the kernel shows of the devices that are plugged in. */
final class Kernel {

    private static final Path DEVICES = Path.of("/sys/bus/usb/devices");
    private static final long PATIENCE_NANOS = 60_000_000_000L;

    private Kernel() {}

    /** Waits until a device of that id is there. */
    static void waitFor(UsbId id) throws IOException, InterruptedException {
        waitUntil("the kernel to see " + id, () -> sees(id));
        settle();
    }

    /** Waits until no device of that id is there. */
    static void waitWithout(UsbId id) throws IOException, InterruptedException {
        waitUntil("the kernel to lose " + id, () -> !sees(id));
        settle();
    }

    /** Waits for the first node of that name in /dev. */
    static Path waitForNode(String prefix) throws IOException, InterruptedException {
        waitUntil("/dev/" + prefix, () -> node(prefix).isPresent());
        settle();
        return node(prefix).orElseThrow();
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
        List<Path> devices;
        try (Stream<Path> all = Files.list(DEVICES)) {
            devices = all.toList();
        }
        for (Path each : devices) {
            if (word(each, "idVendor").equals("%04x".formatted(id.vendor()))
                    && word(each, "idProduct").equals("%04x".formatted(id.product()))) {
                return true;
            }
        }
        return false;
    }

    private static String word(Path device, String name) {
        try {
            return Files.readString(device.resolve(name)).strip();
        } catch (IOException noDevice) {
            return "";
        }
    }

    private static void settle() throws IOException, InterruptedException {
        new ProcessBuilder("udevadm", "settle").start().waitFor();
    }

    /** Something that may be so. */
    interface Condition {
        boolean holds() throws IOException;
    }

    private static void waitUntil(String what, Condition condition)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!condition.holds()) {
            if (System.nanoTime() > end) {
                throw new IOException("waited in vain for " + what);
            }
            Thread.sleep(20);
        }
    }
}
