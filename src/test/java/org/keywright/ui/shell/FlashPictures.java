package org.keywright.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.robot.Robot;
import javafx.stage.Screen;
import org.keywright.application.Home;
import org.keywright.application.Keywright;
import org.keywright.application.UserFolders;
import org.keywright.bench.VirtualBoard;
import org.keywright.bench.VirtualDevice;
import org.keywright.bench.boards.BenchFirmware;
import org.keywright.bench.boards.Boards;
import org.keywright.bench.bus.VirtualBus;
import org.keywright.bench.dfu.FlipChip;
import org.keywright.bench.fault.Fault;
import org.keywright.bench.fault.Faults;
import org.keywright.bench.fault.HeldDevice;
import org.keywright.bench.hid.VirtualKeyboard;
import org.keywright.device.access.RuleFile;
import org.keywright.ui.FxTest;

/**
 * Takes a picture of the real window in each state of a flashing. Nothing is set by hand: the
 * bench's devices are flashed, slowly, and stand still while a picture is taken.
 *
 * <p>Needs a display, real or virtual; arguments: a folder for the pictures, the theme, the width
 * and the height of the window.
 */
public final class FlashPictures {

    private static final byte[] FIRMWARE = BenchFirmware.program(21344);
    private static final Duration SLOWLY = Duration.ofMillis(60);

    private final Path pictures;
    private final Path folder;
    private final VirtualBus bus = new VirtualBus();
    private final FlashWindow window;
    private final Path file;

    private FlashPictures(Path pictures, String theme, double width, double height)
            throws IOException {
        this.pictures = Files.createDirectories(pictures);
        folder = Files.createTempDirectory("flash-pictures");
        file =
                Files.writeString(
                        folder.resolve("bench_sixty_mine.hex"), BenchFirmware.hex(FIRMWARE));
        RuleFile none = new RuleFile(folder.resolve("70-keywright.rules"), Optional.empty());
        Keywright program =
                Keywright.open(Home.find(), UserFolders.below(folder.resolve("user")), bus, none);
        program.settings().put("window.theme", theme);
        program.trees().use(BenchTree.in(folder.resolve("tree")));
        window = new FlashWindow(program, Optional.of(file), width, height);
    }

    /** Takes them all. */
    public static void main(String[] arguments) throws IOException {
        double width = Double.parseDouble(arguments[2]);
        double height = Double.parseDouble(arguments[3]);
        FlashPictures all = new FlashPictures(Path.of(arguments[0]), arguments[1], width, height);
        all.journey();
        all.questions();
        all.halves();
        all.troubles();
        System.exit(0);
    }

    private static VirtualBoard board() {
        return Boards.qmkDfu(FlipChip.ATMEGA32U4);
    }

    private HeldDevice held(VirtualBoard board) {
        HeldDevice held = new HeldDevice(board.bootloader(), SLOWLY);
        bus.plug(held);
        return held;
    }

    private void start(String keyboard) {
        window.offers(file, keyboard);
        window.press("Flash");
    }

    private void journey() {
        VirtualBoard board = board();
        board.flash().program(0, new byte[28000]);
        board.hangs();
        window.offers(file, BenchTree.SIXTY);
        picture("ready");
        window.press("Flash");
        window.reads("The keyboard is not plugged in yet.");
        picture("waiting");
        VirtualKeyboard deaf = new VirtualKeyboard(board);
        deaf.ignoresJump();
        bus.plug(deaf);
        window.reads("is plugged in and running");
        picture("keyboard-seen");
        bus.unplug(deaf);
        window.reads("The keyboard is not plugged in yet.");
        bus.plug(board.keyboard());
        window.sees("Asking the keyboard into its bootloader");
        picture("asking");
        write(board);
        bus.plug(board.keyboard());
        window.sees("Done: the keyboard is back");
        picture("done");
        bus.unplugAll();
    }

    private void write(VirtualBoard board) {
        HeldDevice held = new HeldDevice(board.bootloader(), SLOWLY);
        held.holdAt(() -> board.flash().read(0, 1)[0] == (byte) 0xFF, 0);
        bus.plug(held);
        window.sees("Erasing the old firmware");
        picture("erasing", held);
        held.holdAt(() -> board.flash().read(12000, 1)[0] == FIRMWARE[12000], 1);
        window.sees("Writing the new firmware");
        picture("writing", held);
        held.holdAt(
                () ->
                        board.flash().read(FIRMWARE.length - 1, 1)[0]
                                == FIRMWARE[FIRMWARE.length - 1],
                24);
        window.sees("Reading back what was written");
        picture("reading-back", held);
        held.letGo();
        window.sees("Waiting for the keyboard to come back");
        picture("keyboard-awaited");
    }

    private void questions() {
        VirtualDevice one = board().bootloader();
        bus.plug(one);
        bus.plug(Boards.caterina().bootloader());
        start(BenchTree.SIXTY);
        window.sees("Several bootloaders are plugged in");
        picture("several-bootloaders");
        window.press("Stop");
        window.sees("Stopped");
        picture("stopped");
        bus.unplugAll();
        bus.plug(one);
        start(BenchTree.OTHER);
        window.sees("Something does not match");
        window.confirms("bench");
        picture("mismatch");
        window.press("Stop");
        window.sees("Stopped");
        bus.unplugAll();
    }

    private void halves() {
        window.offers(file, BenchTree.HALVES);
        picture("ready-halves");
        window.press("Flash");
        window.sees("First half: start its bootloader");
        held(board());
        window.sees("Now the other half: start its bootloader");
        picture("other-half");
        window.press("Stop");
        window.sees("Stopped");
        bus.unplugAll();
    }

    private void troubles() throws IOException {
        bus.plug(Faults.bootloader(board(), Fault.UNPLUGGED, 34));
        start(BenchTree.SIXTY);
        window.sees("Flashing failed");
        picture("cable-pulled");
        bus.deny(true);
        held(board());
        start(BenchTree.SIXTY);
        window.sees("Not flashed");
        window.reads("Linux opens bootloaders to you by these rules.");
        picture("denied");
        bus.deny(false);
        window.offers(foreign(), BenchTree.SIXTY);
        window.press("Flash");
        window.sees("Not flashed");
        picture("another-chip");
        Path picture = Files.write(folder.resolve("holiday.hex"), new byte[] {-1, -40, -1, -32});
        FxTest.run(() -> window.shell().onDropped(picture));
        window.sees("holiday.hex cannot be flashed");
        picture("no-firmware");
    }

    private Path foreign() throws IOException {
        return Files.writeString(
                folder.resolve("another_chip.hex"),
                BenchFirmware.hex(BenchFirmware.program(9000, 38)));
    }

    /** What is on the screen while a device stands still. */
    private void picture(String name, HeldDevice held) {
        try {
            held.awaitStanding();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        picture(name);
    }

    /** What is on the screen, once it has come to rest. */
    private void picture(String name) {
        Rectangle2D place = Screen.getPrimary().getBounds();
        FxTest.run(() -> new Robot().mouseMove(place.getWidth() - 1, place.getHeight() - 1));
        try {
            Thread.sleep(700);
            window.picture(pictures.resolve(name + ".png"));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
