package org.keywright.bench.dfu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.keywright.bench.HandshakeException;
import org.keywright.bench.Presence;
import org.keywright.bench.SetupPacket;
import org.keywright.bench.VirtualBoard;
import org.keywright.bench.VirtualDevice;
import org.keywright.bench.boards.Boards;

class PlainDfuModelTest {

    private final VirtualBoard board = Boards.stm32duino();
    private final VirtualDevice device = board.bootloader();

    @Test
    void theFirstSettingOfABluePillIsRefused() {
        assertThatThrownBy(() -> download(0, block(1024))).hasMessage("STALL");
    }

    @Test
    void theThirdSettingIsWhereFirmwareGoes() throws HandshakeException {
        device.select(0, 2);
        download(0, block(1024));
        assertThat(state()).isEqualTo(4);
        assertThat(state()).isEqualTo(5);
        assertThat(board.flash().read(0x08002000L, 1024)).containsOnly(7);
    }

    @Test
    void aBlockOutOfItsTurnIsRefused() throws HandshakeException {
        device.select(0, 2);
        assertThatThrownBy(() -> download(1, block(1024))).hasMessage("STALL");
    }

    @Test
    void nothingMayFollowAShortBlock() throws HandshakeException {
        device.select(0, 2);
        download(0, block(1000));
        assertThat(state()).isEqualTo(4);
        assertThat(state()).isEqualTo(5);
        assertThatThrownBy(() -> download(1, block(24))).hasMessage("STALL");
    }

    @Test
    void onlyAResetOfThePortStartsTheFirmware() throws HandshakeException {
        device.select(0, 2);
        download(0, block(1024));
        assertThat(state()).isEqualTo(4);
        assertThat(state()).isEqualTo(5);
        download(1, new byte[0]);
        assertThat(state()).isEqualTo(8);
        assertThat(device.presence()).isEqualTo(Presence.HERE);
        device.reset();
        assertThat(device.presence()).isInstanceOf(Presence.Left.class);
    }

    private static byte[] block(int length) {
        byte[] block = new byte[length];
        java.util.Arrays.fill(block, (byte) 7);
        return block;
    }

    private void download(int block, byte[] content) throws HandshakeException {
        device.controlOut(new SetupPacket(0x21, Dfu.DNLOAD, block, 0, content.length), content);
    }

    private int state() throws HandshakeException {
        return device.controlIn(new SetupPacket(0xA1, Dfu.GETSTATUS, 0, 0, 6))[4];
    }
}
