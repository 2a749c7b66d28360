package org.keywright.bench.dfu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.keywright.bench.Bytes;
import org.keywright.bench.HandshakeException;
import org.keywright.bench.Presence;
import org.keywright.bench.SetupPacket;
import org.keywright.bench.VirtualBoard;
import org.keywright.bench.VirtualDevice;
import org.keywright.bench.boards.Boards;

class DfuSeModelTest {

    private static final int BUSY = 4;
    private static final int IDLE_IN_DOWNLOAD = 5;
    private static final int ERROR = 10;

    private final VirtualBoard board = Boards.dfuSe(DfuSeChip.stm32f411());
    private VirtualDevice device = board.bootloader();

    @Test
    void workBeginsWithTheFirstQuestionAndEndsWithTheNext() throws HandshakeException {
        board.flash().put(0x08000000L, new byte[4]);
        download(0, command(0x41, 0x08000000L));
        assertThat(board.flash().read(0x08000000L, 4)).containsOnly(0);
        assertThat(state()).isEqualTo(BUSY);
        assertThat(state()).isEqualTo(IDLE_IN_DOWNLOAD);
        assertThat(board.flash().read(0x08000000L, 4)).containsOnly(0xFF);
    }

    @Test
    void anythingButAQuestionWhileItIsBusyIsRefused() throws HandshakeException {
        download(0, command(0x21, 0x08000000L));
        assertThatThrownBy(() -> download(2, new byte[4])).hasMessage("STALL");
        assertThat(state()).isEqualTo(ERROR);
    }

    @Test
    void aBlockGoesToThePointerAndTheBlocksBeforeIt() throws HandshakeException {
        done(0, command(0x21, 0x08004000L));
        done(3, Bytes.of(1, 2, 3, 4));
        assertThat(board.flash().read(0x08004800L, 4)).containsExactly(1, 2, 3, 4);
    }

    @Test
    void writingWhereNothingWasErasedFails() throws HandshakeException {
        board.flash().put(0x08000000L, new byte[4]);
        download(2, Bytes.of(1, 2, 3, 4));
        assertThat(state()).isEqualTo(BUSY);
        assertThat(status()).startsWith(3).endsWith(ERROR, 0);
    }

    @Test
    void anAddressThatIsNotFlashIsRefused() throws HandshakeException {
        download(0, command(0x21, 0x20000000L));
        assertThat(state()).isEqualTo(BUSY);
        assertThat(status()).startsWith(1).endsWith(ERROR, 0);
    }

    @Test
    void aReadProtectedChipAnswersWithAnErrorOfItsMaker() throws HandshakeException {
        device = new DfuSeModel(board, DfuSeChip.stm32f411()).readProtected();
        download(0, command(0x41, 0x08000000L));
        assertThat(state()).isEqualTo(BUSY);
        assertThat(status()).startsWith(11).endsWith(ERROR, 0);
    }

    @Test
    void itStaysBusyForTheTimeItNames() throws HandshakeException {
        device = new DfuSeModel(board, DfuSeChip.stm32f411(), 60_000, 0);
        download(0, command(0x41, 0x08000000L));
        assertThat(status()).startsWith(0, 0x60, 0xEA).endsWith(BUSY, 0);
        assertThat(state()).isEqualTo(BUSY);
    }

    @Test
    void anEmptyBlockStartsTheFirmware() throws HandshakeException {
        done(0, command(0x21, 0x08000000L));
        download(0, new byte[0]);
        assertThat(device.presence()).isEqualTo(Presence.HERE);
        assertThat(state()).isEqualTo(7);
        assertThat(device.presence()).isInstanceOf(Presence.Left.class);
    }

    private void done(int block, byte[] content) throws HandshakeException {
        download(block, content);
        assertThat(state()).isEqualTo(BUSY);
        assertThat(state()).isEqualTo(IDLE_IN_DOWNLOAD);
    }

    private static byte[] command(int number, long address) {
        int low = (int) address;
        return Bytes.of(number, low, low >> 8, low >> 16, low >> 24);
    }

    private void download(int block, byte[] content) throws HandshakeException {
        device.controlOut(new SetupPacket(0x21, Dfu.DNLOAD, block, 0, content.length), content);
    }

    private byte[] status() throws HandshakeException {
        return device.controlIn(new SetupPacket(0xA1, Dfu.GETSTATUS, 0, 0, 6));
    }

    private int state() throws HandshakeException {
        return status()[4];
    }
}
