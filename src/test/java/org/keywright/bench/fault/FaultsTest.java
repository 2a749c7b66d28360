package org.keywright.bench.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keywright.bench.VirtualBoard;
import org.keywright.bench.VirtualDevice;
import org.keywright.bench.boards.Boards;
import org.keywright.bench.bus.VirtualBus;
import org.keywright.bench.hid.HalfKayChip;
import org.keywright.device.DeviceException;
import org.keywright.device.DeviceGoneException;
import org.keywright.device.DeviceStalledException;
import org.keywright.device.DeviceTimeoutException;
import org.keywright.device.HidNode;
import org.keywright.device.HidTransport;

class FaultsTest {

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final int BLOCKS = 10;

    private final VirtualBus bus = new VirtualBus();
    private final VirtualBoard board = Boards.halfKay(HalfKayChip.ATMEGA32U4);

    @AfterEach
    void close() {
        bus.close();
    }

    @Test
    void withoutAFaultEveryTransferIsCounted() throws DeviceException {
        FaultyDevice counting = FaultyDevice.counting(board.bootloader());
        write(counting);

        assertThat(counting.transfers()).isEqualTo(BLOCKS);
        assertThat(intact()).isTrue();
    }

    @Test
    void aPulledCableIsPulledForGood() {
        VirtualDevice device = Faults.bootloader(board, Fault.UNPLUGGED, 4);

        assertThatThrownBy(() -> write(device)).isInstanceOf(DeviceGoneException.class);
        assertThat(bus.nodes()).isEmpty();
    }

    @Test
    void aStallIsOneTransferOnly() throws DeviceException {
        VirtualDevice device = Faults.bootloader(board, Fault.STALLED, 4);

        assertThatThrownBy(() -> write(device)).isInstanceOf(DeviceStalledException.class);
        bus.unplugAll();
        write(device);
        assertThat(intact()).isTrue();
    }

    @Test
    void aDeviceThatFellSilentStaysSilent() {
        VirtualDevice device = Faults.bootloader(board, Fault.SILENT, 4);

        assertThatThrownBy(() -> write(device)).isInstanceOf(DeviceTimeoutException.class);
        bus.unplugAll();
        assertThatThrownBy(() -> write(device)).isInstanceOf(DeviceTimeoutException.class);
    }

    @Test
    void anotherDeviceComesUpWhereTheFirstWasPulled() {
        VirtualBoard other = Boards.qmkHid();
        VirtualDevice device = FaultyDevice.exchanged(board.bootloader(), 4, other.bootloader());

        assertThatThrownBy(() -> write(device)).isInstanceOf(DeviceGoneException.class);
        assertThat(bus.nodes())
                .isNotEmpty()
                .allSatisfy(
                        node -> assertThat(node.usb().orElseThrow().id()).hasToString("03EB:2067"));
        assertThat(other.flash().writes()).isZero();
    }

    @Test
    void whatHappensAroundADeviceHappensOnceAndDoesNotDisturbIt() throws DeviceException {
        AtomicInteger times = new AtomicInteger();

        write(FaultyDevice.telling(board.bootloader(), 4, times::incrementAndGet));

        assertThat(times).hasValue(1);
        assertThat(intact()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"SHORT_WRITE", "FLIPPED_BIT", "WRONG_STATUS"})
    void whatGoesWrongInTheChipLeavesItWithOtherBytes(Fault fault) throws DeviceException {
        write(Faults.bootloader(board, fault, 4));

        assertThat(intact()).isFalse();
    }

    @Test
    void aChipWithLessRoomRefusesTheRest() {
        VirtualDevice device = Faults.bootloader(board, Fault.FULL, 4);

        assertThatThrownBy(() -> write(device)).isInstanceOf(DeviceStalledException.class);
    }

    @Test
    void placesAreSpreadFromTheFirstTransferToTheLast() {
        assertThat(Faults.places(1000, 20)).hasSize(20).startsWith(0).endsWith(999);
        assertThat(Faults.places(5, 20)).containsExactly(0, 1, 2, 3, 4);
    }

    private void write(VirtualDevice device) throws DeviceException {
        bus.plug(device);
        HidNode node =
                bus.nodes().stream()
                        .filter(HidNode.class::isInstance)
                        .map(HidNode.class::cast)
                        .findFirst()
                        .orElseThrow();
        try (HidTransport open = bus.open(node)) {
            for (int i = 0; i < BLOCKS; i++) {
                byte[] report = new byte[130];
                report[0] = (byte) (i * 128);
                report[1] = (byte) (i * 128 >> 8);
                open.write(0, report, SOON);
            }
        }
    }

    private boolean intact() {
        for (byte each : board.flash().read(0, BLOCKS * 128)) {
            if (each != 0) {
                return false;
            }
        }
        return true;
    }
}
