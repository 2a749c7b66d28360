package org.keywright.bench.guest;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import org.keywright.bench.Ports;
import org.keywright.bench.VirtualBoard;
import org.keywright.bench.VirtualDevice;
import org.keywright.bench.boards.BenchBoard;
import org.keywright.bench.boards.Boards;
import org.keywright.device.UsbId;
import org.keywright.flash.FlashOutcome;
import org.keywright.flash.FlashPhase;

/**
 * Lets Keywright flash the models: recognise, erase, write, verify, restart, wait for the keyboard.
 */
final class KeywrightRun {

    private static final int RETURN_SECONDS = 30;
    private static final UsbId KEYBOARD = Boards.KEYBOARD.id();

    private final Ports ports;
    private final Attempt attempt;
    private final PrintStream out;
    private final int most;

    /**
     * @param most bytes of an image
     */
    KeywrightRun(Ports ports, Attempt attempt, PrintStream out, int most) {
        this.ports = ports;
        this.attempt = attempt;
        this.out = out;
        this.most = most;
    }

    /** Flashes a board, verified where its bootloader lets itself be read. */
    BenchResult flash(BenchBoard row) throws IOException, InterruptedException {
        VirtualBoard board = row.fresh().get();
        VirtualDevice device = board.bootloader();
        UsbId id = device.descriptors().identity().id();
        ports.plug(device);
        try {
            Kernel.waitFor(id);
            try (Mounted drive = row.isDrive() ? Mounted.first() : null) {
                assert drive == null || row.isDrive();
                return flash(row, board);
            }
        } finally {
            ports.unplugAll();
            Kernel.waitWithout(id, KEYBOARD);
        }
    }

    private BenchResult flash(BenchBoard row, VirtualBoard board)
            throws IOException, InterruptedException {
        byte[] image = row.image(board, most);
        PhaseClock clock = new PhaseClock();
        Attempt.Wish wish = new Attempt.Wish(row, board.processor(), image, RETURN_SECONDS);
        FlashOutcome outcome = attempt.flash(attempt.find(wish), wish, clock);
        boolean same = holds(board, image);
        boolean good = same && wentWell(row, outcome);
        if (!good) {
            out.println(row + ": " + outcome + ", the chip holds every byte: " + same);
        }
        out.println("    " + clock);
        double verifying = clock.seconds(FlashPhase.VERIFY);
        double returning = clock.seconds(FlashPhase.RETURN);
        double writing = clock.seconds() - verifying - returning;
        return new BenchResult(row, image.length, writing, 0, verifying, returning, good);
    }

    /** Whether the chip holds that firmware. */
    static boolean holds(VirtualBoard board, byte[] image) {
        return Arrays.equals(Arrays.copyOf(board.flash().image(), image.length), image);
    }

    private static boolean wentWell(BenchBoard row, FlashOutcome outcome) {
        return switch (outcome) {
            case FlashOutcome.Flashed flashed -> flashed.returned() || !row.startsByItself();
            case FlashOutcome.Failed failed -> false;
            case FlashOutcome.Stopped stopped -> false;
        };
    }
}
