package org.keywright.bench.dfu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;
import org.keywright.bench.Bytes;
import org.keywright.bench.HandshakeException;
import org.keywright.bench.Presence;
import org.keywright.bench.SetupPacket;
import org.keywright.bench.VirtualBoard;
import org.keywright.bench.VirtualDevice;
import org.keywright.bench.boards.Boards;

class FlipModelTest {

    private static final byte[] ERASE = Bytes.of(4, 0, 0xFF);

    private VirtualBoard board = Boards.atmelDfu(FlipChip.ATMEGA32U4);
    private VirtualDevice device = board.bootloader();

    @Test
    void theFactorysBootloaderWantsToBeAbortedFirst() throws HandshakeException {
        assertThat(state()).isZero();
        assertThatThrownBy(() -> download(ERASE)).hasMessage("STALL");
        ready();
        assertThat(state()).isEqualTo(2);
    }

    @Test
    void itTakesNothingBeforeAChipErase() throws HandshakeException {
        ready();
        assertThatThrownBy(() -> download(block(0, new byte[128]))).hasMessage("STALL");
        assertThat(status()).startsWith(3).containsSubsequence(3, 10);
        clear();
        assertThatThrownBy(() -> download(Bytes.of(3, 0, 0, 0, 0, 127))).hasMessage("STALL");
        assertThat(status()).startsWith(11);
    }

    @Test
    void afterAChipEraseABlockIsWrittenAndReadBack() throws HandshakeException {
        byte[] data = pattern(256);
        ready();
        download(ERASE);
        assertThat(status()).startsWith(0);
        download(block(0x1000, data));
        assertThat(status()).startsWith(0).endsWith(2, 0);
        download(Bytes.of(3, 0, 0x10, 0, 0x10, 0xFF));
        assertThat(upload(256)).isEqualTo(data);
        assertThat(board.flash().read(0x1000, 256)).isEqualTo(data);
    }

    @Test
    void theBootloadersOwnPlaceIsRefused() throws HandshakeException {
        ready();
        download(ERASE);
        assertThatThrownBy(() -> download(block(0x6FC0, new byte[128]))).hasMessage("STALL");
        assertThat(status()).startsWith(8);
    }

    @Test
    void aBlockOfTheWrongLengthIsRefused() throws HandshakeException {
        ready();
        download(ERASE);
        byte[] block = block(0, new byte[128]);
        assertThatThrownBy(() -> download(Bytes.slice(block, 0, block.length - 16)))
                .hasMessage("STALL");
        assertThat(status()).startsWith(15);
    }

    @Test
    void aSlowOneSaysSeveralTimesThatItIsNotDone() throws HandshakeException {
        device = FlipModel.slow(board, FlipChip.ATMEGA32U4, 2);
        ready();
        download(ERASE);
        assertThat(status()).startsWith(9).endsWith(4, 0);
        assertThat(status()).startsWith(9).endsWith(4, 0);
        assertThat(status()).startsWith(0).endsWith(2, 0);
    }

    @Test
    void lufasBootloaderIsOpenButMixesWhatWasNotErased() throws HandshakeException {
        board = Boards.qmkDfu(FlipChip.ATMEGA32U4);
        device = board.bootloader();
        download(block(0, filled(0x0F)));
        download(block(0, filled(0xF8)));
        assertThat(status()).startsWith(0).endsWith(5, 0);
        assertThat(board.flash().read(0, 128)).containsOnly(0x08);
    }

    @Test
    void beyond64KibibytesThePageCounts() throws HandshakeException {
        board = Boards.qmkDfu(FlipChip.AT90USB1286);
        device = board.bootloader();
        download(Bytes.of(6, 3, 0, 1));
        download(block(0x100, filled(0x55)));
        assertThat(board.flash().read(0x10100, 128)).containsOnly(0x55);
    }

    @Test
    void aBlankCheckNamesTheFirstByteThatIsNotBlank() throws HandshakeException {
        ready();
        download(ERASE);
        download(block(0x200, filled(0x55)));
        download(Bytes.of(3, 1, 0, 0, 0x6F, 0xFF));
        assertThat(status()).startsWith(5);
        assertThat(upload(2)).containsExactly(0x02, 0x00);
    }

    @Test
    void startingTheFirmwareTakesTwoSteps() throws HandshakeException {
        board.flash().put(0, filled(0x0C));
        ready();
        download(Bytes.of(4, 3, 0));
        assertThat(device.presence()).isEqualTo(Presence.HERE);
        download(new byte[0]);
        assertThat(device.presence()).isInstanceOf(Presence.Left.class);
    }

    private void ready() throws HandshakeException {
        device.controlOut(new SetupPacket(0x21, Dfu.ABORT, 0, 0, 0), new byte[0]);
    }

    private void clear() throws HandshakeException {
        device.controlOut(new SetupPacket(0x21, Dfu.CLRSTATUS, 0, 0, 0), new byte[0]);
    }

    private void download(byte[] content) throws HandshakeException {
        device.controlOut(new SetupPacket(0x21, Dfu.DNLOAD, 0, 0, content.length), content);
    }

    private byte[] upload(int length) throws HandshakeException {
        return device.controlIn(new SetupPacket(0xA1, Dfu.UPLOAD, 0, 0, length));
    }

    private byte[] status() throws HandshakeException {
        return device.controlIn(new SetupPacket(0xA1, Dfu.GETSTATUS, 0, 0, 6));
    }

    private int state() throws HandshakeException {
        return status()[4];
    }

    private static byte[] block(int start, byte[] data) {
        int end = start + data.length - 1;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(Bytes.of(1, 0, start >> 8, start, end >> 8, end));
        out.writeBytes(new byte[26]);
        out.writeBytes(data);
        out.writeBytes(Bytes.hex("00000000 10 444655 0110 FFFFFFFFFFFF"));
        return out.toByteArray();
    }

    private static byte[] filled(int value) {
        byte[] data = new byte[128];
        java.util.Arrays.fill(data, (byte) value);
        return data;
    }

    private static byte[] pattern(int length) {
        byte[] data = new byte[length];
        new java.util.Random(1).nextBytes(data);
        return data;
    }
}
