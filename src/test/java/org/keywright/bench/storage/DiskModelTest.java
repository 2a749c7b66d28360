package org.keywright.bench.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywright.bench.Bytes;
import org.keywright.bench.HandshakeException;
import org.keywright.bench.Presence;
import org.keywright.bench.VirtualBoard;
import org.keywright.bench.VirtualDrive;
import org.keywright.bench.boards.Boards;
import org.keywright.firmware.Uf2Target;
import org.keywright.firmware.Uf2Writer;

class DiskModelTest {

    private static final Uf2Drive PICO = Uf2Drive.rp2040();

    private VirtualBoard board = Boards.uf2(PICO);
    private VirtualDrive drive = (VirtualDrive) board.bootloader();

    @Test
    void itTellsHowManySectorsItHas() throws HandshakeException {
        command(8, 0x25, 0, 0);
        int last = ByteBuffer.wrap(drive.in(1, 8)).getInt();
        assertThat(last).isGreaterThan(100_000);
        assertThat(status()).isZero();
    }

    @Test
    void theFirstSectorSaysThatItIsAVolume() throws HandshakeException {
        byte[] boot = read(0);
        assertThat(boot).startsWith(0xEB).endsWith(0x55, 0xAA);
        assertThat(new String(boot, StandardCharsets.US_ASCII))
                .contains("RPI-RP2")
                .contains("FAT16");
    }

    @Test
    void theFolderLeadsToTheTextThatNamesTheBoard() throws HandshakeException {
        FatVolume volume = ((DiskModel) drive).volume();
        byte[] folder = read(volume.rootStart());
        assertThat(new String(folder, 32, 11, StandardCharsets.US_ASCII)).isEqualTo("INFO_UF2TXT");
        int cluster = Bytes.le16(folder, 32 + 26);
        byte[] text = read(volume.dataStart() + (cluster - 2) * volume.cluster());
        assertThat(new String(text, StandardCharsets.US_ASCII)).contains("Board-ID: RPI-RP2");
    }

    @Test
    void anUnknownCommandFailsAndSaysSoWhenAsked() throws HandshakeException {
        command(0, 0x99, 0, 0);
        assertThat(status()).isEqualTo(1);
        command(18, 0x03, 0, 0);
        assertThat(drive.in(1, 18)).startsWith(0x70, 0, 5);
        assertThat(status()).isZero();
    }

    @Test
    void blocksMayBeWrittenAnywhereAndTheLastOneStartsTheFirmware() throws HandshakeException {
        byte[] image = image(1000);
        byte[] file = Uf2Writer.write(image, PICO.start(), family(PICO.family()));
        write(5000, file);
        assertThat(drive.presence()).isEqualTo(Presence.HERE);
        assertThat(status()).isZero();
        assertThat(drive.presence()).isInstanceOf(Presence.Left.class);
        assertThat(board.flash().read(PICO.start(), 1000)).isEqualTo(image);
    }

    @Test
    void blocksForAnotherChipAreDropped() throws HandshakeException {
        write(5000, Uf2Writer.write(image(1000), PICO.start(), family(0x57755A57L)));
        assertThat(status()).isZero();
        assertThat(drive.presence()).isEqualTo(Presence.HERE);
        assertThat(board.flash().read(PICO.start(), 1000)).containsOnly(0xFF);
    }

    @Test
    void theFlashIsAFileWhereTheDriveShowsIt() {
        board = Boards.uf2(Uf2Drive.tinyUf2());
        drive = (VirtualDrive) board.bootloader();
        board.flash().put(0x08010000L, image(256));
        byte[] file = drive.file("CURRENT.UF2").orElseThrow();
        assertThat(Bytes.slice(file, 32, 256)).isEqualTo(image(256));
    }

    @Test
    void aFlashThatIsAFileIsWrittenInItsPlaceOnly() throws HandshakeException {
        board = Boards.lufaMassStorage();
        drive = (VirtualDrive) board.bootloader();
        drive.write("FLASH.BIN", 512, image(512));
        assertThat(board.flash().read(512, 512)).isEqualTo(image(512));
        drive.delete("FLASH.BIN");
        drive.write("FLASH.BIN", 1024, image(512));
        assertThat(board.flash().read(1024, 512)).containsOnly(0xFF);
    }

    private static Uf2Target family(long family) {
        return new Uf2Target(family, Optional.empty());
    }

    private byte[] read(int sector) throws HandshakeException {
        command(512, 0x28, sector, 1);
        byte[] content = drive.in(1, 512);
        assertThat(status()).isZero();
        return content;
    }

    private void write(int sector, byte[] content) throws HandshakeException {
        command(content.length, 0x2A, sector, content.length / 512);
        drive.out(2, content);
    }

    private void command(int length, int number, int sector, int count) throws HandshakeException {
        ByteBuffer head = ByteBuffer.allocate(15).order(ByteOrder.LITTLE_ENDIAN);
        head.putInt(0x43425355)
                .putInt(77)
                .putInt(length)
                .put((byte) 0)
                .put((byte) 0)
                .put((byte) 10);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head.array());
        all.writeBytes(Bytes.of(number, 0, sector >> 24, sector >> 16, sector >> 8, sector));
        all.writeBytes(Bytes.of(0, count >> 8, count, 0, 0, 0, 0, 0, 0, 0));
        drive.out(2, all.toByteArray());
    }

    private int status() throws HandshakeException {
        byte[] status = drive.in(1, 13);
        assertThat(status).hasSize(13).startsWith(0x55, 0x53, 0x42, 0x53, 77);
        return status[12];
    }

    private static byte[] image(int length) {
        byte[] image = new byte[length];
        new java.util.Random(2).nextBytes(image);
        return image;
    }
}
