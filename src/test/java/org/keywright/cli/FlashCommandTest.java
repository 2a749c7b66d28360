package org.keywright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.bench.VirtualBoard;
import org.keywright.bench.boards.Boards;
import org.keywright.bench.bus.VirtualBus;
import org.keywright.bench.dfu.FlipChip;
import org.keywright.firmware.FirmwareImage;
import org.keywright.firmware.IntelHexWriter;
import org.keywright.firmware.Segment;

/** {@code flash} and {@code read} with keyboards that are not there. */
class FlashCommandTest {

    private static final int VECTORS = 43;

    @TempDir private Path folder;
    private final VirtualBus bus = new VirtualBus();
    private final VirtualBoard board = Boards.atmelDfu(FlipChip.ATMEGA32U4);
    private byte[] firmware = new byte[9000];
    private Path hex = Path.of("");

    @BeforeEach
    void writeFirmware() throws IOException {
        firmware = program(9000, VECTORS);
        hex = write("a.hex", firmware);
    }

    @AfterEach
    void close() {
        bus.close();
    }

    /** Random bytes behind as many jumps as the chip has interrupts. */
    private static byte[] program(int size, int vectors) {
        byte[] bytes = new byte[size];
        new Random(7).nextBytes(bytes);
        for (int i = 0; i < vectors; i++) {
            bytes[4 * i] = 0x0C;
            bytes[4 * i + 1] = (byte) 0x94;
        }
        bytes[4 * vectors + 1] = 0x11;
        return bytes;
    }

    private Path write(String name, byte[] content) throws IOException {
        FirmwareImage image = new FirmwareImage(List.of(new Segment(0, content)), 0);
        return Files.writeString(folder.resolve(name), IntelHexWriter.write(image));
    }

    private CommandRun run(String... arguments) {
        return CommandRun.of(bus, folder.resolve("user"), arguments);
    }

    @Test
    void aFileIsFlashedReadBackAndTheKeyboardReturns() {
        bus.plug(board.bootloader());
        CommandRun run = run("flash", hex.toString());

        assertThat(run.out()).startsWith("ok").contains("9,000 bytes", "read back", "is back");
        assertThat(run.end()).isEqualTo(ExitCode.DONE);
        assertThat(board.flash().read(0, firmware.length)).isEqualTo(firmware);
    }

    @Test
    void programsReadStagesAsLinesAndTheResultAsOneDocument() {
        bus.plug(board.bootloader());
        CommandRun run = run("flash", hex.toString(), "--json");

        assertThat(run.out()).contains("\"result\": \"flashed\"", "\"verified\": true");
        assertThat(run.error().lines())
                .allMatch(line -> line.startsWith("{\"stage\":"))
                .anyMatch(line -> line.contains("\"write\"") && line.contains("\"running\""));
    }

    @Test
    void aDryRunOnlyChecks() {
        bus.plug(board.bootloader());
        CommandRun run = run("flash", hex.toString(), "--dry-run");

        assertThat(run.out()).contains("nothing was changed");
        assertThat(board.flash().read(0, 16)).containsOnly((byte) 0xFF);
    }

    @Test
    void anotherChipsFirmwareIsRefusedBeforeAnythingChanges() throws IOException {
        bus.plug(board.bootloader());
        CommandRun run = run("flash", write("b.hex", program(9000, 38)).toString());

        assertThat(run.end()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(run.out() + run.error()).contains("firmware-other-chip");
        assertThat(board.flash().read(0, 16)).containsOnly((byte) 0xFF);
    }

    @Test
    void theIdsInTheFileAreHeldAgainstTheKeyboard() throws IOException {
        bus.plug(board.bootloader());
        byte[] other = firmware.clone();
        byte[] device = {18, 1, 0, 2, 0, 0, 0, 64, 0x34, 0x12, 0x78, 0x56, 1, 0, 1, 2, 0, 1};
        System.arraycopy(device, 0, other, 4000, device.length);
        String file = write("other.hex", other).toString();
        CommandRun run = run("flash", file, "--board", "axolstudio/yeti/soldered");

        assertThat(run.out() + run.error()).contains("firmware-other-keyboard", "1234:5678");
        assertThat(board.flash().read(0, 16)).containsOnly((byte) 0xFF);
    }

    @Test
    void withoutABootloaderItSaysHowToStartOne() {
        CommandRun run = run("flash", hex.toString(), "--wait", "0");

        assertThat(run.end()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(run.out() + run.error()).contains("bootloader-not-found");
    }

    @Test
    void aDeviceThatMayNotBeOpenedIsExplained() {
        bus.plug(board.bootloader());
        bus.deny(true);
        CommandRun run = run("flash", hex.toString());

        assertThat(run.end()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(run.out() + run.error()).contains("device-denied", "udev");
    }

    @Test
    void whatWasFlashedCanBeReadOutAgain() throws IOException {
        VirtualBoard open = Boards.qmkDfu(FlipChip.ATMEGA32U4);
        bus.plug(open.bootloader());
        run("flash", hex.toString());
        bus.unplugAll();
        bus.plug(open.bootloader());
        Path out = folder.resolve("out.bin");
        CommandRun run = run("read", out.toString());

        assertThat(run.out()).startsWith("ok").contains("28,672 bytes");
        assertThat(Files.readAllBytes(out)).startsWith(firmware);
    }
}
