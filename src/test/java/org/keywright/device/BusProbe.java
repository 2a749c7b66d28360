package org.keywright.device;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.keywright.device.drive.MountedDrives;
import org.keywright.device.hid.LibraryHid;
import org.keywright.device.serial.LibrarySerial;
import org.keywright.device.usb.LibraryUsb;

/**
 * Tries every transport against virtual devices on a real kernel; a main to be run in the virtual
 * USB bench, see {@code docs/testing.md}. The devices are plugged in by one-line commands to port
 * 3241. Prints one line for every check; the exit code is the number of those that failed.
 */
public final class BusProbe {

    private static final PrintStream OUT = System.out;
    private static final Duration SECOND = Duration.ofSeconds(30);
    private static final Duration LONG = Duration.ofSeconds(90);

    private final SystemBus bus;
    private final BlockingQueue<DeviceEvent> events = new LinkedBlockingQueue<>();
    private final long start = System.nanoTime();
    private final List<String> wanted;
    private int failed;

    private BusProbe(SystemBus bus, List<String> wanted) {
        this.bus = bus;
        this.wanted = wanted;
    }

    /** What a check does; it fails by an exception. */
    private interface Trial {
        String run() throws Exception;
    }

    /**
     * First argument: {@code all}, or {@code denied} to see how refusals are named; after it the
     * names of checks, none for all of them.
     */
    public static void main(String[] arguments) {
        Path folder =
                Path.of(
                        System.getProperty("java.io.tmpdir"),
                        "probe-" + System.getProperty("user.name"));
        NodeSources sources =
                new NodeSources(
                        new LibraryUsb(),
                        new LibraryHid(),
                        new LibrarySerial(folder),
                        new MountedDrives());
        int failures;
        try (SystemBus bus = new SystemBus(sources)) {
            BusProbe probe = new BusProbe(bus, List.of(arguments).subList(1, arguments.length));
            failures = arguments[0].equals("denied") ? probe.refusals() : probe.everything();
        }
        OUT.println("probe: " + failures + " failed");
        System.exit(failures);
    }

    private int refusals() {
        for (DeviceNode node : bus.nodes()) {
            check(
                    "refused " + node.path(),
                    () -> {
                        try (Transport open = open(node)) {
                            return "OPENED " + open;
                        } catch (DeviceDeniedException denied) {
                            return denied.getMessage();
                        }
                    });
        }
        return failed;
    }

    private Transport open(DeviceNode node) throws DeviceException {
        return switch (node) {
            case UsbNode usb -> bus.open(usb);
            case HidNode hid -> bus.open(hid);
            case SerialNode serial -> bus.open(serial, 57600);
            case DriveNode drive -> bus.open(drive);
        };
    }

    private int everything() {
        check("nodes at first", () -> bus.nodes().toString());
        check("a second listing", () -> bus.nodes().toString());
        try (DeviceWatch watch = bus.watch(this::heard)) {
            check("FLIP", this::flip);
            check("DfuSe", this::dfuSe);
            check("DFU and a reset", this::dfu);
            check("HalfKay", this::halfKay);
            check("bootloadHID", this::bootloadHid);
            check("keyboard", this::keyboard);
            check("Caterina", this::caterina);
            check("UF2", this::uf2);
            check("unplugged", this::unplugged);
            OUT.println("watched by " + watch);
        }
        return failed;
    }

    private void heard(DeviceEvent event) {
        OUT.printf("  %6d ms %s%n", millis(), event);
        events.add(event);
    }

    private long millis() {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private void check(String name, Trial trial) {
        if (!wanted.isEmpty() && !wanted.contains(name)) {
            return;
        }
        long from = millis();
        try {
            String found = trial.run();
            OUT.printf("PASS %s (at %d, %d ms): %s%n", name, from, millis() - from, found);
        } catch (Exception | AssertionError wrong) {
            failed++;
            OUT.printf("FAIL %s (%d ms)%n", name, millis() - from);
            wrong.printStackTrace(OUT);
        }
        pull(0);
    }

    /** Plugs a device in and waits for a node of it. */
    private <N extends DeviceNode> N plugged(String port, Class<N> kind, Predicate<N> wanted)
            throws Exception {
        command("plug " + port);
        return attached(kind, wanted);
    }

    private <N extends DeviceNode> N attached(Class<N> kind, Predicate<N> wanted)
            throws InterruptedException {
        return awaited(
                event ->
                        event instanceof DeviceEvent.Attached came
                                        && kind.isInstance(came.node())
                                        && wanted.test(kind.cast(came.node()))
                                ? Optional.of(kind.cast(came.node()))
                                : Optional.empty());
    }

    private void detached(DeviceNode node) throws InterruptedException {
        awaited(
                event ->
                        event.equals(new DeviceEvent.Detached(node))
                                ? Optional.of(node)
                                : Optional.empty());
    }

    private <T> T awaited(java.util.function.Function<DeviceEvent, Optional<T>> wanted)
            throws InterruptedException {
        long end = System.nanoTime() + LONG.toNanos();
        while (System.nanoTime() < end) {
            DeviceEvent event = events.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            Optional<T> found = event == null ? Optional.empty() : wanted.apply(event);
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new AssertionError("no such event; there are " + bus.nodes());
    }

    private static Predicate<DeviceNode> id(String id) {
        return node -> node.usb().map(usb -> usb.id().toString().equals(id)).orElse(false);
    }

    /** GETSTATUS of DFU. */
    private static byte[] status(UsbTransport usb) throws DeviceException {
        return usb.controlIn(UsbRequest.toInterface(3, 0, 0), 6, SECOND);
    }

    private String flip() throws Exception {
        UsbNode node = plugged("1-1", UsbNode.class, n -> id("03EB:2FF4").test(n));
        try (UsbTransport usb = bus.open(node)) {
            usb.claim(0, 0);
            usb.controlOut(UsbRequest.toInterface(6, 0, 0), new byte[0], SECOND);
            byte[] first = status(usb);
            expectStall(usb);
            usb.controlOut(UsbRequest.toInterface(1, 0, 0), new byte[] {4, 0, (byte) 0xFF}, LONG);
            byte[] erased = status(usb);
            long from = System.nanoTime();
            for (int i = 0; i < 200; i++) {
                status(usb);
            }
            long each = (System.nanoTime() - from) / 200_000;
            return "%s %s, %d us each"
                    .formatted(Arrays.toString(first), Arrays.toString(erased), each);
        }
    }

    private static void expectStall(UsbTransport usb) throws DeviceException {
        try {
            usb.controlIn(UsbRequest.ofVendor(99, 0, 0), 1, SECOND);
            throw new AssertionError("no stall");
        } catch (DeviceStalledException wanted) {
            OUT.println("  " + wanted.getMessage());
        }
    }

    private String dfuSe() throws Exception {
        UsbNode node = plugged("1-2", UsbNode.class, n -> id("0483:DF11").test(n));
        try (UsbTransport usb = bus.open(node)) {
            usb.claim(0, 0);
            byte[] read = usb.controlIn(UsbRequest.toInterface(2, 2, 0), 1024, SECOND);
            return node + " read " + read.length;
        }
    }

    private String dfu() throws Exception {
        UsbNode node = plugged("1-3", UsbNode.class, n -> id("1EAF:0003").test(n));
        try (UsbTransport usb = bus.open(node)) {
            usb.claim(0, 2);
            byte[] block = new byte[1024];
            usb.controlOut(UsbRequest.toInterface(1, 0, 0), block, SECOND);
            for (int i = 0; i < 100 && status(usb)[4] != 5; i++) {
                Thread.sleep(20);
            }
            usb.controlOut(UsbRequest.toInterface(1, 1, 0), new byte[0], SECOND);
            byte[] end = status(usb);
            if (!usb.reset()) {
                throw new AssertionError("no reset");
            }
            detached(node);
            try {
                status(usb);
                throw new AssertionError("answered after it left");
            } catch (DeviceGoneException wanted) {
                UsbNode keyboard = attached(UsbNode.class, n -> id("FEED:6060").test(n));
                return Arrays.toString(end) + " then " + wanted.getMessage() + " then " + keyboard;
            }
        }
    }

    private String halfKay() throws Exception {
        HidNode node = plugged("1-4", HidNode.class, n -> id("16C0:0478").test(n));
        try (HidTransport hid = bus.open(node)) {
            byte[] block = new byte[130];
            long from = millis();
            hid.write(0, block, LONG);
            hid.write(0, block, LONG);
            return node + " two blocks in " + (millis() - from) + " ms";
        }
    }

    private String bootloadHid() throws Exception {
        HidNode node = plugged("1-6", HidNode.class, n -> id("16C0:05DF").test(n));
        try (HidTransport hid = bus.open(node)) {
            byte[] answer = hid.feature(1, 6);
            byte[] block = new byte[131];
            hid.setFeature(2, block);
            return node + " " + Arrays.toString(answer);
        }
    }

    private String keyboard() throws Exception {
        HidNode raw =
                plugged(
                        "1-9",
                        HidNode.class,
                        n -> id("FEED:6060").test(n) && n.usagePage() == 0xFF60);
        List<DeviceNode> all = bus.nodes().stream().filter(id("FEED:6060")).toList();
        try (HidTransport hid = bus.open(raw)) {
            byte[] ask = new byte[32];
            ask[0] = 1;
            hid.write(0, ask, SECOND);
            byte[] answer = hid.read(SECOND).orElseThrow();
            Optional<byte[]> silence = hid.read(Duration.ofMillis(200));
            return all + " " + answer.length + " bytes " + answer[1] + answer[2] + " " + silence;
        }
    }

    private String caterina() throws Exception {
        SerialNode node = plugged("1-7", SerialNode.class, n -> true);
        try (SerialTransport port = bus.open(node, 57600)) {
            port.discard();
            port.write(new byte[] {'S'}, SECOND);
            String name = new String(port.read(7, SECOND), StandardCharsets.US_ASCII);
            try {
                port.read(1, Duration.ofMillis(300));
                throw new AssertionError("a byte nobody sent");
            } catch (DeviceTimeoutException wanted) {
                OUT.println("  " + wanted.getMessage());
            }
            port.setReady(false);
            port.setReady(true);
            port.write(new byte[] {'E'}, SECOND);
            return node + " " + name;
        }
    }

    private String uf2() throws Exception {
        command("plug 1-8");
        DriveNode node = attached(DriveNode.class, n -> true);
        try (DriveTransport drive = bus.open(node)) {
            Optional<byte[]> info = drive.read("INFO_UF2.TXT", 100);
            byte[] firmware = Uf2Sample.blocks(256);
            StringBuilder progress = new StringBuilder();
            drive.write("NEW.UF2", firmware, n -> progress.append(' ').append(n));
            detached(node);
            return node.label() + " " + node.line("Board-ID") + info.map(b -> b.length) + progress;
        }
    }

    /** The cable is pulled while a transfer waits, and again between transfers. */
    private String unplugged() throws Exception {
        HidNode node = plugged("1-5", HidNode.class, n -> id("03EB:2067").test(n));
        try (HidTransport hid = bus.open(node)) {
            Thread.ofVirtual().start(() -> pull(300));
            hid.read(LONG);
            throw new AssertionError("read from a device that left");
        } catch (DeviceGoneException wanted) {
            detached(node);
            return wanted.getMessage();
        }
    }

    private static void pull(int after) {
        try {
            Thread.sleep(after);
            for (int port = 0; port < 8; port++) {
                try {
                    Files.writeString(
                            Path.of("/sys/devices/platform/vhci_hcd.0/detach"), "" + port);
                } catch (IOException free) {
                    assert port >= 0;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void command(String words) throws IOException {
        try (Socket server = new Socket("127.0.0.1", 3241)) {
            server.getOutputStream().write((words + "\n").getBytes(StandardCharsets.UTF_8));
            String answer =
                    new BufferedReader(new InputStreamReader(server.getInputStream())).readLine();
            OUT.println("  " + words + ": " + answer);
        }
    }
}
