package org.keywright.bench.guest;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.keywright.bench.Ports;
import org.keywright.bench.VirtualBoard;
import org.keywright.bench.VirtualDevice;
import org.keywright.bench.boards.BenchBoard;
import org.keywright.device.UsbId;
import org.keywright.firmware.FirmwareImage;
import org.keywright.firmware.IntelHexWriter;
import org.keywright.firmware.Segment;
import org.keywright.firmware.Uf2Target;
import org.keywright.firmware.Uf2Writer;

/**
 * Lets programs that we did not write flash our models, so that a wrong model cannot bless a wrong
 * flasher.
 */
final class RefereeRun {

    private final Ports ports;
    private final PrintStream out;
    private final int most;

    /**
     * @param most bytes of an image
     */
    RefereeRun(Ports ports, PrintStream out, int most) {
        this.ports = ports;
        this.out = out;
        this.most = most;
    }

    /** Flashes a board with the program for it; empty if there is none. */
    Optional<BenchResult> flash(BenchBoard row) throws IOException, InterruptedException {
        VirtualBoard board = row.fresh().get();
        VirtualDevice device = board.bootloader();
        UsbId id = device.descriptors().identity().id();
        if (Referee.of(row, board, id).isEmpty()) {
            return Optional.empty();
        }
        Path folder = Files.createTempDirectory("referee");
        byte[] image = row.image(board, most);
        write(folder, board, image);
        ports.plug(device);
        try {
            Kernel.waitFor(id);
            try (Mounted drive = row.isDrive() ? Mounted.first() : null) {
                assert drive == null || row.isDrive();
                return Optional.of(flash(row, board, image, new Tool(folder)));
            }
        } finally {
            ports.unplugAll();
            Kernel.waitWithout(id);
        }
    }

    private BenchResult flash(BenchBoard row, VirtualBoard board, byte[] image, Tool tool)
            throws IOException, InterruptedException {
        UsbId id = board.bootloader().descriptors().identity().id();
        Referee referee = Referee.of(row, board, id).orElseThrow();
        long start = System.nanoTime();
        boolean content = referee.flash(tool);
        double own = seconds(start);
        double all = own;
        // Keywright's clock, too, runs until a drive that restarts has left.
        if (content && row.isDrive() && row.startsByItself()) {
            Kernel.waitWithoutNode("sd");
            all = seconds(start);
        }
        boolean same = KeywrightRun.holds(board, image);
        if (!content || !same) {
            out.println(tool.said());
        }
        return new BenchResult(row, image.length, all, all - own, 0, 0, content && same);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void write(Path folder, VirtualBoard board, byte[] image) throws IOException {
        long start = board.flash().start();
        FirmwareImage firmware = new FirmwareImage(List.of(new Segment(start, image)), start);
        Files.write(folder.resolve("fw.bin"), image);
        Files.writeString(folder.resolve("fw.hex"), IntelHexWriter.write(firmware));
        Uf2Target family = new Uf2Target(family(board.processor()), Optional.empty());
        Files.write(folder.resolve("fw.uf2"), Uf2Writer.write(image, start, family));
    }

    private static long family(String processor) {
        return switch (processor) {
            case "STM32F411" -> 0x57755A57L;
            case "STM32F103" -> 0x5EE21072L;
            default -> 0xE48BFF56L;
        };
    }
}
