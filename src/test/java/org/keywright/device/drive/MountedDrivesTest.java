package org.keywright.device.drive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.device.DeviceException;
import org.keywright.device.DeviceGoneException;
import org.keywright.device.DriveNode;

/** Bootloaders' drives among mounted volumes. */
class MountedDrivesTest {

    @TempDir private Path media;
    private MountedDrives drives;

    @BeforeEach
    void look() {
        drives = new MountedDrives(Volumes.below(media));
    }

    @Test
    void aDriveIsKnownByItsUf2Text() throws IOException {
        Path folder = volume("RPI-RP2");
        Files.writeString(
                folder.resolve("INFO_UF2.TXT"), "UF2 Bootloader\r\nBoard-ID: RPI-RP2\r\n");
        DriveNode node = drives.nodes().getFirst();
        assertThat(node.path()).isEqualTo(folder.toString());
        assertThat(node.label()).isEqualTo("RPI-RP2");
        assertThat(node.line("board-id")).contains("RPI-RP2");
    }

    @Test
    void aMassStorageBootloaderIsKnownByItsFlashFile() throws IOException {
        Files.write(volume("LUFA").resolve("FLASH.BIN"), new byte[10]);
        assertThat(drives.nodes()).extracting(DriveNode::uf2Text).containsExactly("");
    }

    @Test
    void otherDrivesAreLeftAlone() throws IOException {
        Files.writeString(volume("HOLIDAY").resolve("photo.jpg"), "x");
        Files.writeString(media.resolve("INFO_UF2.TXT"), "not in a drive");
        assertThat(drives.nodes()).isEmpty();
    }

    @Test
    void aTextWithoutEndIsReadToItsLimit() throws IOException {
        Files.writeString(volume("BIG").resolve("INFO_UF2.TXT"), "x".repeat(100_000));
        assertThat(drives.nodes().getFirst().uf2Text()).hasSize(4096);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkIsNoSign() throws IOException {
        Path secret = Files.writeString(media.resolve("secret"), "secret");
        Files.createSymbolicLink(volume("EVIL").resolve("INFO_UF2.TXT"), secret);
        Files.createSymbolicLink(volume("WORSE").resolve("FLASH.BIN"), secret);
        assertThat(drives.nodes()).isEmpty();
    }

    @Test
    void aDriveThatWasPulledOutCannotBeOpened() throws IOException {
        Path folder = volume("RPI-RP2");
        Files.writeString(folder.resolve("INFO_UF2.TXT"), "");
        DriveNode node = drives.nodes().getFirst();
        Files.delete(folder.resolve("INFO_UF2.TXT"));
        Files.delete(folder);
        assertThatThrownBy(() -> drives.open(node)).isInstanceOf(DeviceGoneException.class);
    }

    @Test
    void theTableOfMountsGivesFatDrivesWithTheirOwnNames() throws IOException {
        Path table = media.resolve("mountinfo");
        Files.writeString(
                table,
                """
                22 1 8:2 / / rw,relatime shared:1 - ext4 /dev/nvme0n1p2 rw
                90 22 8:16 / /media/me/RPI\\040RP2 rw,nosuid shared:8 - vfat /dev/null rw,uid=1000
                91 22 8:32 / /media/me/PULLED rw,nosuid - vfat /dev/sd-none rw
                92 22 0:50 / /mnt/away rw - nfs4 server:/x rw
                broken line
                """);
        assertThat(new MountTable(table).drives())
                .containsExactly(
                        new MountTable.Mount("90", Path.of("/media/me/RPI RP2"), "/dev/null"));
    }

    @Test
    void aVolumeIsLookedIntoOnceForEachTimeItIsMounted() throws IOException, DeviceException {
        Path folder = volume("RPI-RP2");
        Path sign = Files.writeString(folder.resolve("INFO_UF2.TXT"), "first");
        List<Volumes.Volume> mounted = new java.util.ArrayList<>();
        mounted.add(new Volumes.Volume(folder, "90"));
        MountedDrives once = new MountedDrives(() -> List.copyOf(mounted));
        once.nodes();
        Files.writeString(sign, "second");
        assertThat(once.nodes().getFirst().uf2Text()).isEqualTo("first");
        mounted.set(0, new Volumes.Volume(folder, "91"));
        assertThat(once.nodes().getFirst().uf2Text()).isEqualTo("second");
    }

    private Path volume(String name) throws IOException {
        return Files.createDirectory(media.resolve(name));
    }
}
