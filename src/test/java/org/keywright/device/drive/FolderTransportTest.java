package org.keywright.device.drive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keywright.device.DeviceException;
import org.keywright.device.DeviceGoneException;
import org.keywright.device.DriveTransport;

/** Files on a drive that may leave. */
class FolderTransportTest {

    private static final byte[] FIRMWARE = new byte[200 * 512];

    static {
        new Random(6).nextBytes(FIRMWARE);
    }

    @TempDir private Path folder;
    private boolean there = true;
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private final List<Integer> progress = new ArrayList<>();

    @Test
    void aFileIsWrittenWholeAndProgressEndsWithItsLength() throws Exception {
        try (DriveTransport drive = new FolderTransport(folder, () -> there)) {
            drive.write("NEW.UF2", FIRMWARE, progress::add);
            assertThat(Files.readAllBytes(folder.resolve("NEW.UF2"))).isEqualTo(FIRMWARE);
        }
        assertThat(progress).isSorted().hasSizeGreaterThan(2).endsWith(FIRMWARE.length);
    }

    @Test
    void aDriveThatLeavesWithTheLastBytesIsNoFailure() throws DeviceException {
        try (DriveTransport drive = failingFrom(FIRMWARE.length, true)) {
            drive.write("NEW.UF2", FIRMWARE, progress::add);
        }
        assertThat(taken.toByteArray()).isEqualTo(FIRMWARE);
        assertThat(progress).endsWith(FIRMWARE.length);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 512, 40_000, 199 * 512})
    void aDriveThatLeavesEarlierIsGone(int after) {
        try (DriveTransport drive = failingFrom(after, true)) {
            assertThatThrownBy(() -> drive.write("NEW.UF2", FIRMWARE, progress::add))
                    .isInstanceOf(DeviceGoneException.class);
        }
        assertThat(progress).doesNotContain(FIRMWARE.length);
    }

    @Test
    void aDriveThatIsSeenToLeaveOnlyAMomentLaterIsGone() {
        AtomicInteger looks = new AtomicInteger();
        WritableFile.Opener broken =
                (file, way) -> {
                    throw new IOException("Input/output error");
                };
        try (DriveTransport drive =
                new FolderTransport(folder, () -> looks.incrementAndGet() < 3, broken)) {
            assertThatThrownBy(() -> drive.write("NEW.UF2", FIRMWARE, progress::add))
                    .isInstanceOf(DeviceGoneException.class);
        }
    }

    @Test
    void anErrorOfADriveThatStaysIsAFailureEvenWithTheLastBytes() {
        try (DriveTransport drive = failingFrom(FIRMWARE.length, false)) {
            assertThatThrownBy(() -> drive.write("NEW.UF2", FIRMWARE, progress::add))
                    .isExactlyInstanceOf(DeviceException.class)
                    .hasMessageContaining("Input/output error");
        }
        assertThat(progress).doesNotContain(FIRMWARE.length);
    }

    @Test
    void aFileIsReadToItsLimitAndAMissingOneIsNone() throws Exception {
        Files.write(folder.resolve("FLASH.BIN"), FIRMWARE);
        try (DriveTransport drive = new FolderTransport(folder, () -> there)) {
            assertThat(drive.read("FLASH.BIN", 1000).orElseThrow()).hasSize(1000);
            assertThat(drive.read("NONE.BIN", 1000)).isEmpty();
            drive.delete("FLASH.BIN");
            drive.delete("FLASH.BIN");
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void aFileThatIsWrittenOverKeepsItsLengthAndItsPlace() throws Exception {
        Path file = Files.write(folder.resolve("FLASH.BIN"), FIRMWARE);
        Object place = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        byte[] start = "new".getBytes(StandardCharsets.US_ASCII);
        try (DriveTransport drive = new FolderTransport(folder, () -> there)) {
            drive.overwrite("FLASH.BIN", start, progress::add);
        }
        byte[] expected = FIRMWARE.clone();
        System.arraycopy(start, 0, expected, 0, start.length);
        assertThat(file).hasBinaryContent(expected);
        assertThat(Files.readAttributes(file, BasicFileAttributes.class).fileKey())
                .isEqualTo(place);
        assertThat(progress).endsWith(start.length);
    }

    @Test
    void aFileThatIsNotThereIsNotMadeByWritingOverIt() {
        try (DriveTransport drive = new FolderTransport(folder, () -> there)) {
            assertThatThrownBy(() -> drive.overwrite("FLASH.BIN", FIRMWARE, progress::add))
                    .isInstanceOf(DeviceException.class);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 511, 4096, 4097, 100_000})
    void aFileIsReadPastTheSystemsMemoryToItsLimit(int limit) throws Exception {
        Path file = Files.write(folder.resolve("CURRENT.UF2"), Arrays.copyOf(FIRMWARE, 70_001));
        assumeThat(UncachedFile.of(file).flatMap(f -> readable(f)))
                .as("a file system that can be read past the memory of the system")
                .isPresent();
        try (DriveTransport drive = new FolderTransport(folder, () -> there)) {
            assertThat(drive.readBack("CURRENT.UF2", limit).orElseThrow())
                    .isEqualTo(Arrays.copyOf(FIRMWARE, Math.min(limit, 70_001)));
        }
    }

    @Test
    void whatCannotBeReadBackIsNone() throws Exception {
        try (DriveTransport drive = new FolderTransport(folder, () -> there)) {
            assertThat(drive.readBack("NONE.BIN", 1000)).isEmpty();
        }
    }

    private static Optional<byte[]> readable(UncachedFile file) {
        try {
            return file.read(1);
        } catch (IOException unusable) {
            return Optional.empty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "a/b", "..", "", "/etc/passwd", "a\\b"})
    void aNameThatLeadsAnywhereElseIsRefused(String name) {
        try (DriveTransport drive = new FolderTransport(folder, () -> there)) {
            assertThatThrownBy(() -> drive.write(name, FIRMWARE, progress::add))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> drive.read(name, 1))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkOnTheDriveIsNotFollowedOutOfIt(@TempDir Path home) throws Exception {
        Path precious = Files.writeString(home.resolve("precious"), "precious");
        Files.createSymbolicLink(folder.resolve("FLASH.BIN"), precious);
        try (DriveTransport drive = new FolderTransport(folder, () -> there)) {
            assertThatThrownBy(() -> drive.write("FLASH.BIN", FIRMWARE, progress::add))
                    .isInstanceOf(DeviceException.class);
            assertThat(drive.read("FLASH.BIN", 100)).isEmpty();
        }
        assertThat(precious).hasContent("precious");
    }

    /** A drive that takes that many bytes, and with the next answer is broken. */
    private DriveTransport failingFrom(int bytes, boolean leaves) {
        return new FolderTransport(
                folder,
                () -> there,
                (file, way) ->
                        new WritableFile() {
                            @Override
                            public void send(ByteBuffer part) throws IOException {
                                while (part.hasRemaining() && taken.size() < bytes) {
                                    taken.write(part.get());
                                }
                                if (taken.size() >= bytes) {
                                    there = !leaves;
                                    throw new IOException("Input/output error");
                                }
                            }

                            @Override
                            public void close() throws IOException {
                                if (!there) {
                                    throw new IOException("Input/output error");
                                }
                            }
                        });
    }
}
