package org.keywright.bench.guest;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.keywright.bench.boards.BenchBoard;
import org.keywright.bench.boards.Boards;
import org.keywright.device.DeviceBus;
import org.keywright.device.UsbId;
import org.keywright.firmware.FirmwareFile;
import org.keywright.firmware.FirmwareImage;
import org.keywright.firmware.Segment;
import org.keywright.flash.BootloaderProtocol;
import org.keywright.flash.FlashEvent;
import org.keywright.flash.FlashOrder;
import org.keywright.flash.FlashOutcome;
import org.keywright.flash.FlashTarget;
import org.keywright.flash.Flasher;
import org.keywright.flash.ProtocolName;
import org.keywright.flash.Recognition;

/**
 * One flashing of what is plugged in, by the program's own parts.
 *
 * @param bus the program's, over the kernel
 */
record Attempt(
        DeviceBus bus, Map<ProtocolName, BootloaderProtocol> protocols, Recognition recognition) {

    private static final long PATIENCE_NANOS =
            30_000_000_000L * Math.max(1, Integer.getInteger("keywright.slower", 1));
    private static final int PAUSE_MILLIS = 100;

    /**
     * What is to be flashed.
     *
     * @param processor QMK's name of the chip
     * @param seconds to wait for the keyboard, where the bootloader can start it
     * @param keyboard that comes back
     */
    record Wish(BenchBoard row, String processor, byte[] image, int seconds, UsbId keyboard) {

        Wish(BenchBoard row, String processor, byte[] image, int seconds) {
            this(row, processor, image, seconds, Boards.KEYBOARD.id());
        }

        long start() {
            return row.fresh().get().flash().start();
        }
    }

    /** Waits until the program recognises the bootloader. */
    FlashTarget find(Wish wish) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (System.nanoTime() < end) {
            Optional<FlashTarget> found =
                    bus.nodes().stream()
                            .flatMap(node -> recognition.find(node).stream())
                            .filter(target -> target.protocol() == wish.row().protocol())
                            .findFirst();
            if (found.isPresent()) {
                return recognition.withBoard(
                        found.get(), wish.processor(), wish.row().bootloader());
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        throw new IOException("Keywright did not see it in " + bus.nodes());
    }

    /** Flashes it. */
    FlashOutcome flash(FlashTarget target, Wish wish, Consumer<FlashEvent> listener) {
        return new Flasher(bus, protocols, List.of())
                .flash(order(target, wish), listener, () -> false);
    }

    private static FlashOrder order(FlashTarget target, Wish wish) {
        long start = wish.start();
        FirmwareImage firmware =
                new FirmwareImage(List.of(new Segment(start, wish.image())), start);
        return new FlashOrder(
                target,
                new FirmwareFile("fw.hex", FirmwareFile.Format.HEX, firmware, Set.of()),
                List.of(),
                true,
                Optional.empty(),
                Optional.of(wish.keyboard()),
                wish.row().startsByItself() ? Duration.ofSeconds(wish.seconds()) : Duration.ZERO);
    }
}
