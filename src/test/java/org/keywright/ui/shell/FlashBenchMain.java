package org.keywright.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.keywright.application.Home;
import org.keywright.application.Keywright;
import org.keywright.application.UserFolders;
import org.keywright.bench.Ports;
import org.keywright.bench.VirtualBoard;
import org.keywright.bench.VirtualDevice;
import org.keywright.bench.boards.BenchFirmware;
import org.keywright.bench.boards.Boards;
import org.keywright.bench.dfu.FlipChip;
import org.keywright.bench.dfu.FlipModel;
import org.keywright.bench.fault.HeldDevice;
import org.keywright.bench.hid.VirtualKeyboard;
import org.keywright.bench.usbip.KernelPorts;

/**
 * The bench's journey through the window: the program as it is, with the devices of a real kernel,
 * and a robot that presses its buttons. To be run inside of the bench's machine, without a display.
 */
public final class FlashBenchMain {

    private static final byte[] FIRMWARE = BenchFirmware.program(21344);
    private static final Path USER = Path.of("/run/keywright-window");
    private static final Path PICTURES = Path.of("/bench/pictures");
    private static final FlipChip CHIP = FlipChip.ATMEGA32U4;
    private static final Duration SLOWLY = Duration.ofMillis(500);

    private final long began = System.nanoTime();
    private final Ports ports;
    private final FlashWindow window;
    private final Path file;
    private boolean good = true;

    private FlashBenchMain(Ports ports, FlashWindow window, Path file) {
        this.ports = ports;
        this.window = window;
        this.file = file;
    }

    /** Ends with 0 if everything was as it should be. */
    public static void main(String[] arguments) throws IOException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        // An emulated processor that draws sixty times a second does nothing else.
        System.setProperty("javafx.animation.pulse", "4");
        // The window and the devices share that processor: a transfer may wait for a whole picture.
        System.setProperty("keywright.slower", "20");
        System.setProperty(Home.PROPERTY, Path.of("").toAbsolutePath().toString());
        Files.createDirectories(PICTURES);
        Path tree = BenchTree.in(Files.createDirectories(USER.resolve("tree")));
        Path file =
                Files.writeString(
                        USER.resolve("bench_sixty_mine.hex"), BenchFirmware.hex(FIRMWARE));
        boolean good = false;
        Keywright program = Keywright.open(Home.find(), UserFolders.below(USER.resolve("user")));
        program.trees().use(tree);
        try (Ports ports = new KernelPorts();
                FlashWindow window = new FlashWindow(program, Optional.of(file), 960, 660)) {
            FlashBenchMain bench = new FlashBenchMain(ports, window, file);
            bench.say("the window is open");
            bench.asked();
            bench.pulled();
            good = bench.good;
        } catch (AssertionError | RuntimeException failed) {
            failed.printStackTrace(System.out);
        }
        System.out.println(good ? "all good" : "NOT all good");
        System.exit(good ? 0 : 1);
    }

    /** A board whose bootloader takes its time, so that something can be seen of it. */
    private static VirtualBoard board() {
        return new VirtualBoard(
                CHIP.processor(),
                Boards.KEYBOARD,
                CHIP.memory(),
                CHIP.eeprom(),
                b -> new HeldDevice(FlipModel.lufa(b, CHIP), SLOWLY),
                VirtualKeyboard::new);
    }

    /** One press, and the keyboard goes into its bootloader, is flashed and comes back. */
    private void asked() {
        VirtualBoard board = board();
        ports.plug(board.keyboard());
        window.offers(file, BenchTree.SIXTY);
        window.press("Flash");
        say("Flash is pressed; the keyboard runs and speaks VIA over hidraw");
        window.sees("Writing the new firmware");
        picture("writing");
        window.sees("Done: the keyboard is back");
        picture("done");
        check("every byte is on the chip", () -> holds(board));
        ports.unplugAll();
    }

    /** The cable is pulled while the chip is written; the next try is whole. */
    private void pulled() {
        VirtualBoard board = board();
        VirtualDevice bootloader = board.bootloader();
        ports.plug(bootloader);
        window.offers(file, BenchTree.SIXTY);
        window.press("Flash");
        window.sees("Writing the new firmware");
        ports.unplug(bootloader);
        window.sees("Flashing failed");
        picture("cable-pulled");
        check("the chip is not whole", () -> !holds(board));
        check(
                "the window names it",
                () -> window.texts().stream().anyMatch(t -> t.startsWith("The device left.")));
        ports.plug(board.bootloader());
        window.press("Try again");
        window.sees("Done: the keyboard is back");
        check("every byte is on the chip after another try", () -> holds(board));
        ports.unplugAll();
    }

    private static boolean holds(VirtualBoard board) {
        return Arrays.equals(board.flash().read(0, FIRMWARE.length), FIRMWARE);
    }

    private void check(String what, BooleanSupplier asked) {
        boolean so = asked.getAsBoolean();
        say(what + ": " + so);
        good &= so;
    }

    private void picture(String name) {
        window.picture(PICTURES.resolve(name + ".png"));
        say("picture " + name + ": " + String.join(" | ", window.texts()));
    }

    private void say(String text) {
        System.out.printf("[%5.1f s] %s%n", (System.nanoTime() - began) / 1e9, text);
    }
}
