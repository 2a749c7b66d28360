package org.keywright.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeviceLifeTest {

    @TempDir private Path folder;

    private DeviceLife life(Path file) {
        DeviceFile device = new DeviceFile(file);
        return new DeviceLife(Optional.of(device), device.stamp());
    }

    @Test
    void aDeviceThatStaysIsNotOver() throws IOException {
        assertThat(life(Files.createFile(folder.resolve("ttyACM0"))).isOver()).isFalse();
    }

    @Test
    void aDeviceWhoseFileLeftIsOver() throws IOException {
        Path file = Files.createFile(folder.resolve("ttyACM0"));
        DeviceLife life = life(file);
        Files.delete(file);

        assertThat(life.isOver()).isTrue();
        assertThat(life(file).isOver()).isTrue();
    }

    @Test
    void anotherDeviceWithTheSameFileIsNotTheOneThatWasThere() throws IOException {
        Path file = Files.createFile(folder.resolve("ttyACM0"));
        DeviceLife life = life(file);
        Path other = Files.createFile(folder.resolve("other"));
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);

        assertThat(life.isOver()).isTrue();
    }

    @Test
    void whereThereAreNoFilesNobodyCanTell() {
        assertThat(DeviceLife.of("virtual:1").isOver()).isFalse();
    }
}
