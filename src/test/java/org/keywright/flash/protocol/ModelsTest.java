package org.keywright.flash.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.keywright.bench.FlashMemory;
import org.keywright.bench.VirtualBoard;
import org.keywright.bench.boards.Boards;
import org.keywright.bench.bus.VirtualBus;
import org.keywright.bench.dfu.DfuSeChip;
import org.keywright.bench.dfu.FlipChip;
import org.keywright.bench.fault.FaultyDevice;
import org.keywright.bench.hid.VirtualKeyboard;
import org.keywright.device.UsbNode;
import org.keywright.firmware.FirmwareImage;
import org.keywright.firmware.Segment;
import org.keywright.flash.ChipFlash;
import org.keywright.flash.FlashProgress;
import org.keywright.flash.FlashRange;
import org.keywright.flash.FlashSession;
import org.keywright.flash.FlashSession.Ability;
import org.keywright.flash.FlashTarget;
import org.keywright.flash.ProtocolName;

/** Each protocol with the bench's model of the device, from the first step to the last. */
class ModelsTest {

    private static final long SEED = 20260601;

    private final VirtualBus bus = new VirtualBus();

    @AfterEach
    void close() {
        bus.close();
    }

    static Stream<Arguments> boards() {
        List<Arguments> all = new ArrayList<>();
        for (FlipChip chip : FlipChip.values()) {
            all.add(arguments("factory " + chip, Boards.atmelDfu(chip), ProtocolName.FLIP, ""));
            all.add(arguments("qmk-dfu " + chip, Boards.qmkDfu(chip), ProtocolName.FLIP, ""));
        }
        for (DfuSeChip chip :
                List.of(
                        DfuSeChip.stm32f303(),
                        DfuSeChip.stm32f072(),
                        DfuSeChip.stm32f411(),
                        DfuSeChip.apm32f103(),
                        DfuSeChip.at32f415(),
                        DfuSeChip.gd32vf103())) {
            all.add(arguments(chip.processor(), Boards.dfuSe(chip), ProtocolName.DFUSE, ""));
        }
        all.add(arguments("kiibohd", Boards.kiibohd(), ProtocolName.DFU, "kiibohd"));
        all.add(arguments("stm32duino", Boards.stm32duino(), ProtocolName.DFU, "stm32duino"));
        all.add(arguments("wb32", Boards.wb32(), ProtocolName.WB32, ""));
        all.add(arguments("usbasploader", Boards.usbasp(), ProtocolName.USBASP, ""));
        return all.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("boards")
    void aFullImageIsErasedWrittenReadBackAndStarted(
            String name, VirtualBoard board, ProtocolName protocol, String bootloader)
            throws Exception {
        FlashMemory memory = board.flash();
        byte[] old = random(memory.room(), SEED + 1);
        memory.put(memory.start(), old);
        byte[] content = random(memory.room(), SEED);
        FirmwareImage image = image(memory.start(), content);
        bus.plug(board.bootloader());

        try (FlashSession session = open(board, protocol, bootloader)) {
            List<Long> told = new ArrayList<>();
            if (session.abilities().contains(Ability.ERASE)) {
                session.erase(image, FlashProgress.SILENT);
            }
            session.write(image, told::add);
            if (session.abilities().contains(Ability.READ)) {
                byte[] held = session.read(memory.start(), content.length, FlashProgress.SILENT);
                assertThat(Arrays.equals(held, content)).as("read back").isTrue();
            }
            if (session.abilities().contains(Ability.RESTART)) {
                session.restart();
            }
            assertThat(told).isSorted().last().isEqualTo((long) content.length);
        }

        assertThat(Arrays.equals(memory.read(memory.start(), memory.room()), content))
                .as("what the chip holds")
                .isTrue();
        if (protocol != ProtocolName.USBASP) {
            assertThat(bus.devices()).hasExactlyElementsOfTypes(VirtualKeyboard.class);
        }
    }

    /** Six transfers for a block with an address pointer of its own, three for one without. */
    @Test
    void theBlocksOfStsOwnChipsAreCountedOnFromOnePointer() throws Exception {
        int own = transfersOf(Boards.dfuSe(DfuSeChip.at32f415()));
        int counted = transfersOf(Boards.dfuSe(DfuSeChip.stm32f303()));

        assertThat(own).isEqualTo(128 * 6);
        assertThat(counted).isEqualTo(128 * 3 + 2 * 3);
    }

    private int transfersOf(VirtualBoard board) throws Exception {
        FaultyDevice counting = FaultyDevice.counting(board.bootloader());
        bus.plug(counting);
        byte[] content = random(board.flash().room(), SEED);
        try (FlashSession session = open(board, ProtocolName.DFUSE, "")) {
            int before = counting.transfers();
            session.write(image(board.flash().start(), content), FlashProgress.SILENT);
            return counting.transfers() - before;
        } finally {
            bus.unplugAll();
        }
    }

    @Test
    void aGapAndAShortBlockGetAPointerOfTheirOwn() throws Exception {
        VirtualBoard board = Boards.dfuSe(DfuSeChip.stm32f303());
        long start = board.flash().start();
        byte[] first = random(5000, SEED);
        byte[] second = random(96, SEED + 1);
        bus.plug(board.bootloader());
        FirmwareImage image =
                new FirmwareImage(
                        List.of(
                                new Segment(start + 4096 + 64, first),
                                new Segment(start + 0x8000 + 32, second)),
                        start);

        try (FlashSession session = open(board, ProtocolName.DFUSE, "")) {
            session.write(image, FlashProgress.SILENT);
        }

        assertThat(board.flash().read(start + 4096 + 64, 5000)).isEqualTo(first);
        assertThat(board.flash().read(start + 0x8000 + 32, 96)).isEqualTo(second);
        assertThat(board.flash().read(start, 4096 + 64)).containsOnly(0xFF);
    }

    private FlashSession open(VirtualBoard board, ProtocolName protocol, String bootloader)
            throws Exception {
        FlashMemory memory = board.flash();
        FlashRange room = new FlashRange(memory.start(), memory.room(), memory.page(), true);
        FlashTarget target =
                new FlashTarget(
                        bus.nodes().stream()
                                .filter(UsbNode.class::isInstance)
                                .findFirst()
                                .orElseThrow(),
                        "model",
                        List.of(bootloader),
                        protocol,
                        Optional.of(board.processor()),
                        Optional.of(new ChipFlash(List.of(room), board.eeprom().size())));
        return Protocols.all().get(protocol).open(target, bus);
    }

    private static FirmwareImage image(long address, byte[] content) {
        return new FirmwareImage(List.of(new Segment(address, content)), address);
    }

    private static byte[] random(int length, long seed) {
        byte[] content = new byte[length];
        new Random(seed).nextBytes(content);
        return content;
    }
}
