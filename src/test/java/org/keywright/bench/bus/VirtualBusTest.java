package org.keywright.bench.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.keywright.bench.Bytes;
import org.keywright.bench.VirtualBoard;
import org.keywright.bench.VirtualDevice;
import org.keywright.bench.boards.Boards;
import org.keywright.bench.dfu.FlipChip;
import org.keywright.bench.hid.HalfKayChip;
import org.keywright.bench.hid.VirtualKeyboard;
import org.keywright.device.DeviceDeniedException;
import org.keywright.device.DeviceEvent;
import org.keywright.device.DeviceException;
import org.keywright.device.DeviceGoneException;
import org.keywright.device.DeviceNode;
import org.keywright.device.DeviceStalledException;
import org.keywright.device.DeviceTimeoutException;
import org.keywright.device.HidNode;
import org.keywright.device.UsbNode;
import org.keywright.device.UsbRequest;

class VirtualBusTest {

    private static final Duration SOON = Duration.ofSeconds(5);

    private final VirtualBus bus = new VirtualBus();
    private final VirtualBoard board = Boards.halfKay(HalfKayChip.ATMEGA32U4);

    @AfterEach
    void close() {
        bus.close();
    }

    @Test
    void aKeyboardIsOneUsbNodeAndOneNodeForEachOfItsCollections() {
        bus.plug(board.keyboard());

        assertThat(bus.nodes()).hasSize(4).first().isInstanceOf(UsbNode.class);
        assertThat(bus.nodes().stream().filter(HidNode.class::isInstance).map(HidNode.class::cast))
                .extracting(n -> "%04X/%02X".formatted(n.usagePage(), n.usage()))
                .containsExactly("0001/06", "FF60/61", "FF31/74");
    }

    @Test
    void theKeyboardAnswersViaAndPrintsToTheConsole() throws DeviceException {
        VirtualKeyboard keyboard = (VirtualKeyboard) board.keyboard();
        bus.plug(keyboard);
        byte[] question = new byte[32];
        question[0] = 1;

        try (var raw = bus.open(hid(0xFF60));
                var console = bus.open(hid(0xFF31))) {
            raw.write(0, question, SOON);
            keyboard.print("hello\n");

            assertThat(raw.read(SOON).orElseThrow()).startsWith(1, 0, 13);
            assertThat(new String(console.read(SOON).orElseThrow())).startsWith("hello\n\0");
            assertThat(console.read(SOON)).isEmpty();
        }
    }

    @Test
    void askedToJumpTheKeyboardLeavesAndItsBootloaderComes() throws Exception {
        BlockingQueue<DeviceEvent> events = new LinkedBlockingQueue<>();
        bus.plug(board.keyboard());
        List<DeviceNode> before = bus.nodes();
        byte[] jump = new byte[32];
        jump[0] = 0x0B;

        try (var watch = bus.watch(events::add);
                var raw = bus.open(hid(0xFF60))) {
            raw.write(0, jump, SOON);

            for (DeviceNode gone : before) {
                assertThat(events.poll(5, TimeUnit.SECONDS))
                        .isEqualTo(new DeviceEvent.Detached(gone));
            }
            assertThat(events.poll(5, TimeUnit.SECONDS))
                    .isEqualTo(new DeviceEvent.Attached(bus.nodes().getFirst()));
            assertThat(bus.nodes().getFirst().usb().orElseThrow().id()).hasToString("16C0:0478");
            assertThatThrownBy(() -> raw.read(SOON)).isInstanceOf(DeviceGoneException.class);
            assertThat(watch).isNotNull();
        }
    }

    @Test
    void whatIsPulledOutIsGoneForWhoeverHasItOpen() throws DeviceException {
        VirtualDevice device = board.bootloader();
        bus.plug(device);

        try (var open = bus.open(hid(0xFF9C))) {
            bus.unplug(device);

            assertThat(bus.nodes()).isEmpty();
            assertThatThrownBy(() -> open.write(0, new byte[130], SOON))
                    .isInstanceOf(DeviceGoneException.class);
        }
    }

    @Test
    void withoutTheRightToOpenNothingOpens() {
        bus.plug(board.bootloader());
        bus.deny(true);

        assertThatThrownBy(() -> bus.open(hid(0xFF9C))).isInstanceOf(DeviceDeniedException.class);
    }

    @Test
    void aReportOfTheWrongLengthStallsAndTheRightOneIsWritten() throws DeviceException {
        bus.plug(board.bootloader());
        byte[] block = new byte[130];
        java.util.Arrays.fill(block, 2, 130, (byte) 0x5A);

        try (var open = bus.open(hid(0xFF9C))) {
            assertThatThrownBy(() -> open.write(0, new byte[128], SOON))
                    .isInstanceOf(DeviceStalledException.class);
            assertThat(open.read(Duration.ofMillis(1))).isEmpty();
            open.write(0, block, SOON);
        }
        assertThat(Bytes.slice(board.flash().image(), 0, 129))
                .containsOnly(0x5A, 0xFF)
                .endsWith(0x5A, 0xFF);
    }

    @Test
    void requestsToAnInterfaceNeedItClaimed() throws DeviceException {
        bus.plug(Boards.atmelDfu(FlipChip.ATMEGA32U4).bootloader());
        UsbRequest status = UsbRequest.toInterface(3, 0, 0);

        try (var usb = bus.open((UsbNode) bus.nodes().getFirst())) {
            assertThatThrownBy(() -> usb.controlIn(status, 6, SOON))
                    .isInstanceOf(DeviceException.class)
                    .isNotInstanceOf(DeviceTimeoutException.class);
            usb.claim(0, 0);
            assertThat(usb.controlIn(status, 6, SOON)).hasSize(6).endsWith(0, 0);
        }
    }

    private HidNode hid(int page) {
        return bus.nodes().stream()
                .filter(HidNode.class::isInstance)
                .map(HidNode.class::cast)
                .filter(n -> n.usagePage() == page)
                .findFirst()
                .orElseThrow();
    }
}
