package org.keywright.bench.guest;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.keywright.bench.Ports;
import org.keywright.bench.VirtualBoard;
import org.keywright.bench.VirtualDevice;
import org.keywright.bench.boards.BenchBoard;
import org.keywright.device.DeviceBus;
import org.keywright.device.UsbId;
import org.keywright.firmware.FirmwareFile;
import org.keywright.firmware.FirmwareImage;
import org.keywright.firmware.Segment;
import org.keywright.flash.BootloaderProtocol;
import org.keywright.flash.FlashOrder;
import org.keywright.flash.FlashOutcome;
import org.keywright.flash.FlashTarget;
import org.keywright.flash.Flasher;
import org.keywright.flash.ProtocolName;
import org.keywright.flash.Recognition;

/**
 * Lets Keywright flash the models: recognise, erase, write, verify, restart, wait for the keyboard.
 */
final class KeywrightRun {

    private static final long PATIENCE_NANOS = 180_000_000_000L;
    private static final UsbId KEYBOARD = org.keywright.bench.boards.Boards.KEYBOARD.id();

    private final Ports ports;
    private final DeviceBus bus;
    private final Map<ProtocolName, BootloaderProtocol> protocols;
    private final Recognition recognition;
    private final PrintStream out;

    /**
     * @param bus the program's own, over the same kernel as the ports
     */
    KeywrightRun(
            Ports ports,
            DeviceBus bus,
            Map<ProtocolName, BootloaderProtocol> protocols,
            Recognition recognition,
            PrintStream out) {
        this.ports = ports;
        this.bus = bus;
        this.protocols = Map.copyOf(protocols);
        this.recognition = recognition;
        this.out = out;
    }

    /** Flashes a board, verified where its bootloader lets itself be read. */
    BenchResult flash(BenchBoard row) throws IOException, InterruptedException {
        VirtualBoard board = row.fresh().get();
        VirtualDevice device = board.bootloader();
        UsbId id = device.descriptors().identity().id();
        byte[] image = RefereeRun.image(board);
        ports.plug(device);
        try {
            Kernel.waitFor(id);
            Optional<Path> mounted = mount(row);
            FlashTarget target = find(row, board);
            long start = System.nanoTime();
            FlashOutcome outcome =
                    flasher().flash(order(target, board, image), e -> {}, () -> false);
            double seconds = (System.nanoTime() - start) / 1e9;
            boolean same = RefereeRun.holds(board, image);
            boolean good = same && wentWell(row, outcome);
            if (!good) {
                out.println(row + ": " + outcome + ", the chip holds every byte: " + same);
            }
            if (mounted.isPresent()) {
                new ProcessBuilder("umount", "-l", mounted.get().toString()).start().waitFor();
            }
            return new BenchResult(row, image.length, seconds, good);
        } finally {
            List.copyOf(ports.devices()).forEach(ports::unplug);
            Kernel.waitWithout(id);
            Kernel.waitWithout(KEYBOARD);
        }
    }

    private static boolean wentWell(BenchBoard row, FlashOutcome outcome) {
        return switch (outcome) {
            case FlashOutcome.Flashed flashed -> flashed.returned() || !row.startsByItself();
            case FlashOutcome.Failed failed -> false;
            case FlashOutcome.Stopped stopped -> false;
        };
    }

    /** A desktop would do this by itself. */
    private static Optional<Path> mount(BenchBoard row) throws IOException, InterruptedException {
        if (!row.isDrive()) {
            return Optional.empty();
        }
        Path place = java.nio.file.Files.createDirectories(Path.of("/media/bench"));
        Path disk = Kernel.waitForNode("sd");
        new ProcessBuilder("mount", "-t", "vfat", disk.toString(), place.toString())
                .start()
                .waitFor();
        return Optional.of(place);
    }

    private FlashTarget find(BenchBoard row, VirtualBoard board)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (System.nanoTime() < end) {
            Optional<FlashTarget> found =
                    bus.nodes().stream()
                            .flatMap(n -> recognition.find(n).stream())
                            .filter(t -> t.protocol() == row.protocol())
                            .findFirst();
            if (found.isPresent()) {
                return recognition.withBoard(found.get(), board.processor(), row.bootloader());
            }
            Thread.sleep(50);
        }
        throw new IOException("Keywright did not see it in " + bus.nodes());
    }

    private static FlashOrder order(FlashTarget target, VirtualBoard board, byte[] image) {
        long start = board.flash().start();
        FirmwareImage firmware = new FirmwareImage(List.of(new Segment(start, image)), start);
        return new FlashOrder(
                target,
                new FirmwareFile("fw.hex", FirmwareFile.Format.HEX, firmware, Set.of()),
                List.of(),
                true,
                Optional.empty(),
                Optional.of(KEYBOARD),
                Duration.ofSeconds(30));
    }

    private Flasher flasher() {
        return new Flasher(bus, protocols, List.of());
    }
}
