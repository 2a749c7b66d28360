package org.keywright.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keywright.bench.VirtualBoard;
import org.keywright.bench.boards.BenchBoard;
import org.keywright.bench.bus.VirtualBus;
import org.keywright.build.Sha256;
import org.keywright.firmware.FirmwareFile;
import org.keywright.firmware.FirmwareFileReader;
import org.keywright.flash.ChipFlash;
import org.keywright.flash.FlashOrder;
import org.keywright.flash.FlashOutcome;
import org.keywright.flash.FlashOutcome.DeviceState;
import org.keywright.flash.FlashPhase;
import org.keywright.flash.FlashTarget;
import org.keywright.flash.Flasher;
import org.keywright.flash.Recognition;
import org.keywright.flash.check.FileChecks;
import org.keywright.flash.protocol.Protocols;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;

/** Wrong files against every bootloader of the bench: refused before anything changes, all. */
class WrongFileCorpusTest {

    private static final Recognition RECOGNITION = FlashTable.read(Path.of("data"));
    private static final AtomicInteger REFUSED = new AtomicInteger();
    private static final AtomicInteger LET = new AtomicInteger();

    private final VirtualBus bus = new VirtualBus(Duration.ofMillis(1));

    static List<BenchBoard> boards() {
        return BenchBoard.all();
    }

    @AfterEach
    void close() {
        bus.close();
    }

    @AfterAll
    static void count() {
        System.out.println("wrong files refused: " + REFUSED + ", right files let through: " + LET);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("boards")
    void everyWrongFileIsRefusedAndNothingChanges(BenchBoard row) {
        VirtualBoard board = row.fresh().get();
        Map<String, byte[]> files = new LinkedHashMap<>(StrangeFiles.all());
        files.putAll(WrongFiles.of(board, told(row, board)));
        files.putAll(othersFirmware(board));
        FlashTarget target = plugged(row, board);
        byte[] old = new byte[board.flash().room()];
        new Random(99).nextBytes(old);
        board.flash().put(board.flash().start(), old);
        byte[] before = board.flash().image();

        List<String> taken = new ArrayList<>();
        files.forEach(
                (name, content) -> {
                    if (!isRefused(target, name, content)) {
                        taken.add(name);
                    }
                });

        assertThat(taken).isEmpty();
        assertThat(board.flash().image()).isEqualTo(before);
        REFUSED.addAndGet(files.size());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("boards")
    void theRightFileOfFullSizeIsLetThrough(BenchBoard row) {
        VirtualBoard all = row.fresh().get();
        int room = (int) Math.min(all.flash().room(), told(row, all));
        Program right = Program.of(all, room);
        List<byte[]> files = new ArrayList<>(List.of(right.hex(), right.content()));
        if (row.isDrive() && right.family() != 0) {
            files.add(right.uf2());
        }
        for (byte[] file : files) {
            FlashOrder order = order(plugged(row, all), read("right", file).value().orElseThrow());
            assertThat(flasher().tryOut(order)).noneMatch(Problem::stops);
            LET.incrementAndGet();
        }
    }

    /** A BIN has no end of its own; what was built tells by the hash that the build wrote down. */
    @Test
    void aCutBinIsKnownByTheHashBesideIt(@TempDir Path folder) throws IOException {
        for (BenchBoard row : boards()) {
            byte[] whole = Program.of(row.fresh().get(), 12_000).content();
            Path bin = Files.write(folder.resolve("a.bin"), whole);
            Files.writeString(
                    folder.resolve("a.json"),
                    "{\"keyboard\": \"k\", \"files\": {\"a.bin\": {\"sha256\": \"%s\"}}}"
                            .formatted(Sha256.of(whole)));
            assertThat(BuiltBeside.find(bin).good()).isTrue();
            for (int length : new int[] {1, 100, 6000, 11_999}) {
                Files.write(bin, Arrays.copyOf(whole, length));
                assertThat(BuiltBeside.find(bin).problems())
                        .extracting(Problem::code)
                        .containsExactly("firmware-damaged");
                REFUSED.incrementAndGet();
            }
        }
    }

    /** What was built for the other boards, where it could not run. */
    private static Map<String, byte[]> othersFirmware(VirtualBoard board) {
        Program own = Program.of(board, 12_000);
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (BenchBoard row : BenchBoard.all()) {
            Program other = Program.of(row.fresh().get(), 12_000);
            if (!other.runsOn().equals(own.runsOn())) {
                files.put("BIN for " + row, other.content());
                files.put("HEX for " + row, other.hex());
            }
            if (other.family() != 0 && other.family() != own.family()) {
                files.put("UF2 for " + row, other.uf2());
            }
        }
        return files;
    }

    private boolean isRefused(FlashTarget target, String name, byte[] content) {
        Checked<FirmwareFile> read = read(name, content);
        if (!read.good()) {
            return !read.problems().isEmpty();
        }
        return flash(target, read.value().orElseThrow()) instanceof FlashOutcome.Failed failed
                && failed.phase() == FlashPhase.CHECK
                && failed.state() == DeviceState.UNCHANGED
                && failed.problem().code().startsWith("firmware-");
    }

    private static Checked<FirmwareFile> read(String name, byte[] content) {
        return FirmwareFileReader.read(name, content);
    }

    private FlashOutcome flash(FlashTarget target, FirmwareFile file) {
        return flasher().flash(order(target, file), event -> {}, () -> false);
    }

    private static FlashOrder order(FlashTarget target, FirmwareFile file) {
        return new FlashOrder(
                target,
                file,
                target.processor().stream().toList(),
                true,
                Optional.empty(),
                Optional.empty(),
                Duration.ZERO);
    }

    private Flasher flasher() {
        return new Flasher(bus, Protocols.all(), FileChecks.all());
    }

    private long told(BenchBoard row, VirtualBoard board) {
        Optional<ChipFlash> flash = plugged(row, board).flash();
        return flash.map(ChipFlash::writable).orElse((long) board.flash().room());
    }

    private FlashTarget plugged(BenchBoard row, VirtualBoard board) {
        bus.unplugAll();
        bus.plug(board.bootloader());
        return bus.nodes().stream()
                .flatMap(node -> RECOGNITION.find(node).stream())
                .map(t -> RECOGNITION.withBoard(t, board.processor(), row.bootloader()))
                .findFirst()
                .orElseThrow();
    }
}
