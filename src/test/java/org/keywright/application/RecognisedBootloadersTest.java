package org.keywright.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.keywright.bench.VirtualBoard;
import org.keywright.bench.boards.Boards;
import org.keywright.bench.bus.VirtualBus;
import org.keywright.bench.hid.HalfKayChip;
import org.keywright.bench.storage.Uf2Drive;
import org.keywright.firmware.FirmwareFile;
import org.keywright.firmware.FirmwareImage;
import org.keywright.firmware.Segment;
import org.keywright.flash.ChipFlash;
import org.keywright.flash.FlashOrder;
import org.keywright.flash.FlashOutcome;
import org.keywright.flash.FlashTarget;
import org.keywright.flash.Flasher;
import org.keywright.flash.Recognition;
import org.keywright.flash.protocol.Protocols;

/**
 * Bootloaders over HID, serial ports and drives, from being plugged in to the keyboard's return.
 */
class RecognisedBootloadersTest {

    private static final Recognition RECOGNITION = FlashTable.read(Path.of("data"));

    /** A board and QMK's name of its bootloader. */
    record Case(String bootloader, Supplier<VirtualBoard> board) {
        @Override
        public String toString() {
            return bootloader + " on " + board.get().processor();
        }
    }

    private final VirtualBus bus = new VirtualBus();

    @AfterEach
    void close() {
        bus.close();
    }

    static Stream<Case> cases() {
        List<Case> all = new ArrayList<>();
        for (HalfKayChip chip : HalfKayChip.values()) {
            all.add(new Case("halfkay", () -> Boards.halfKay(chip)));
        }
        all.add(new Case("qmk-hid", Boards::qmkHid));
        all.add(new Case("bootloadhid", Boards::bootloadHid));
        all.add(new Case("caterina", Boards::caterina));
        all.add(new Case("rp2040", () -> Boards.uf2(Uf2Drive.rp2040())));
        all.add(new Case("tinyuf2", () -> Boards.uf2(Uf2Drive.tinyUf2())));
        all.add(new Case("uf2boot", () -> Boards.uf2(Uf2Drive.uf2boot())));
        all.add(new Case("lufa-ms", Boards::lufaMassStorage));
        return all.stream();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "AT90USB162")
    void aTeensySaysItselfWhichChipItHas(HalfKayChip chip) {
        bus.plug(Boards.halfKay(chip).bootloader());

        FlashTarget target =
                bus.nodes().stream()
                        .flatMap(node -> RECOGNITION.find(node).stream())
                        .findFirst()
                        .orElseThrow();

        assertThat(target.processor()).contains(chip.processor());
        assertThat(target.flash().map(ChipFlash::writable)).contains((long) chip.room());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void pluggedInItIsRecognisedAndFlashed(Case each) {
        VirtualBoard board = each.board().get();
        bus.plug(board.bootloader());

        FlashTarget target =
                bus.nodes().stream()
                        .flatMap(node -> RECOGNITION.find(node).stream())
                        .map(
                                found ->
                                        RECOGNITION.withBoard(
                                                found, board.processor(), each.bootloader()))
                        .findFirst()
                        .orElseThrow();
        assertThat(target.bootloaders()).contains(each.bootloader());

        int room = board.flash().room();
        long start = board.flash().start();
        int told =
                (int) Math.min(room, target.flash().map(ChipFlash::writable).orElse((long) room));
        byte[] content = new byte[told];
        new Random(6).nextBytes(content);
        FlashOutcome outcome =
                new Flasher(bus, Protocols.all(), List.of())
                        .flash(order(board, target, start, content), e -> {}, () -> false);

        assertThat(outcome).isInstanceOf(FlashOutcome.Flashed.class);
        assertThat(Arrays.equals(board.flash().read(start, told), content)).isTrue();
    }

    private static FlashOrder order(
            VirtualBoard board, FlashTarget target, long start, byte[] content) {
        FirmwareImage image = new FirmwareImage(List.of(new Segment(start, content)), 0);
        boolean byHand = target.bootloaders().contains("lufa-ms");
        return new FlashOrder(
                target,
                new FirmwareFile("firmware", FirmwareFile.Format.HEX, image, Set.of()),
                List.of(board.processor()),
                true,
                Optional.empty(),
                Optional.of(board.identity().id()),
                byHand ? Duration.ZERO : Duration.ofSeconds(10));
    }
}
