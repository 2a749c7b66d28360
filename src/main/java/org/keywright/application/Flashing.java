package org.keywright.application;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.keywright.device.DeviceBus;
import org.keywright.device.UsbId;
import org.keywright.firmware.FirmwareFacts;
import org.keywright.firmware.FirmwareFile;
import org.keywright.firmware.FirmwareFileReader;
import org.keywright.flash.BootloaderEntry;
import org.keywright.flash.BootloaderProtocol;
import org.keywright.flash.FileCheck;
import org.keywright.flash.FlashBoard;
import org.keywright.flash.FlashGuide;
import org.keywright.flash.FlashOutcome;
import org.keywright.flash.FlashTarget;
import org.keywright.flash.FlashWish;
import org.keywright.flash.Flasher;
import org.keywright.flash.ProtocolName;
import org.keywright.flash.Recognition;
import org.keywright.flash.guide.FlashFlow;
import org.keywright.keycode.KeycodeDecoder;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** Putting firmware on keyboards and reading it out again. Thread-safe. */
public final class Flashing {

    private final Boards boards;
    private final Supplier<DeviceBus> bus;
    private final Supplier<Recognition> recognition;
    private final Map<ProtocolName, BootloaderProtocol> protocols;
    private final List<FileCheck> checks;
    private final List<BootloaderEntry> entries;

    Flashing(
            Boards boards,
            Supplier<DeviceBus> bus,
            Supplier<Recognition> recognition,
            Map<ProtocolName, BootloaderProtocol> protocols,
            List<FileCheck> checks,
            List<BootloaderEntry> entries) {
        this.boards = boards;
        this.bus = bus;
        this.recognition = recognition;
        this.protocols = Map.copyOf(protocols);
        this.checks = List.copyOf(checks);
        this.entries = List.copyOf(entries);
    }

    /** Reads a firmware file, whatever it is called. */
    public Checked<FirmwareFile> file(Path path) {
        try (InputStream content = Files.newInputStream(path)) {
            byte[] bytes = content.readNBytes(FirmwareFileReader.LARGEST_FILE + 1);
            return bytes.length > FirmwareFileReader.LARGEST_FILE
                    ? notReadable(path, "It is too large to be firmware.")
                    : FirmwareFileReader.read(path.getFileName().toString(), bytes);
        } catch (NoSuchFileException e) {
            return notReadable(path, "There is no such file.");
        } catch (IOException e) {
            return notReadable(path, e.getMessage());
        }
    }

    private static Checked<FirmwareFile> notReadable(Path path, String why) {
        return Checked.failed(
                Problem.error(
                        "firmware-not-readable",
                        new Location.InFile(path.toString()),
                        why,
                        "Choose a .hex, .bin or .uf2 file."));
    }

    /** What is known about a keyboard that shall be flashed. */
    public Checked<FlashBoard> board(String id) {
        return boards.definition(id).map(FlashBoard::of);
    }

    /**
     * The keyboard that a firmware was built for, as the file that a build writes beside it says.
     *
     * @return empty if there is no such file, or it is about another firmware; a problem if the
     *     firmware is not the one that was built
     */
    public Checked<Optional<FlashBoard>> boardBeside(Path firmware) {
        return BuiltBeside.find(firmware)
                .map(
                        id ->
                                id.flatMap(known -> board(known).value())
                                        .map(board -> asBuilt(board, firmware)));
    }

    /**
     * The keyboard with what the build of a firmware says: a keymap can switch VIA on, whatever the
     * keyboard does.
     */
    public FlashBoard asBuilt(FlashBoard board, Path firmware) {
        return BuiltBeside.hasFeature(firmware, "via") ? board.withStoredKeymap() : board;
    }

    /** The bootloaders that are plugged in. */
    public List<FlashTarget> bootloaders() {
        return bus.get().nodes().stream().flatMap(n -> recognition.get().find(n).stream()).toList();
    }

    /** The same target with what a keyboard adds to it. */
    public FlashTarget withBoard(FlashTarget target, FlashBoard board) {
        return recognition.get().withBoard(target, board.processor(), board.bootloader());
    }

    /** What a firmware says about itself. */
    public FirmwareFacts facts(FirmwareFile file) {
        return FirmwareFacts.of(file);
    }

    /**
     * The layers in a firmware for a keyboard.
     *
     * @param keyboard its id
     * @return empty also where it is not sure which bytes they are; problems of the keyboard
     */
    public Checked<Optional<FirmwareLayers>> layers(FirmwareFile file, String keyboard) {
        return boards.definition(keyboard)
                .map(
                        known ->
                                FirmwareLayers.find(
                                        file, known, new KeycodeDecoder(boards.keycodes())));
    }

    /**
     * Flashes, guided; returns when it is over. Runs on the calling thread. A wish that does not
     * say which ids the firmware will have is completed with what the file itself says.
     */
    public FlashOutcome flash(FlashWish wish, FlashGuide guide) {
        FlashWish whole = wish.identity().isPresent() ? wish : wish.withIdentity(identity(wish));
        return new FlashFlow(bus.get(), recognition.get(), entries, flasher()).run(whole, guide);
    }

    private static Optional<UsbId> identity(FlashWish wish) {
        return FirmwareFacts.of(wish.file()).usb().map(u -> new UsbId(u.vendor(), u.product()));
    }

    /**
     * Reads the whole flash or EEPROM that a bootloader lets be read; changes nothing.
     *
     * @param progress told how far it is
     */
    public Checked<FlashReading> read(
            FlashTarget target, boolean eeprom, ProgressListener progress) {
        return new FlashReader(flasher(), target, progress).read(eeprom);
    }

    private Flasher flasher() {
        return new Flasher(bus.get(), protocols, checks);
    }
}
