package org.keywright.device.hid;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.keywright.device.DeviceException;
import org.keywright.device.DeviceIdentity;
import org.keywright.device.HidNode;
import org.keywright.device.SystemCode;
import org.keywright.device.Trouble;
import org.keywright.device.UsbId;

/** Why hidapi failed, which it does not say. */
class HidFailureTest {

    private static final DeviceIdentity ANY = DeviceIdentity.of(new UsbId(0x16C0, 0x0478));

    private final HidFailure present = new HidFailure(new HidNode("virtual", ANY, 0, 1, 2));

    @Test
    void theSystemsLastErrorSaysWhy() {
        assertThat(present.opening(13, SystemCode.LINUX)).isEqualTo(Trouble.DENIED);
        assertThat(present.during(32, SystemCode.LINUX)).isEqualTo(Trouble.STALLED);
        assertThat(present.during(110, SystemCode.LINUX)).isEqualTo(Trouble.TIMEOUT);
        assertThat(present.during(19, SystemCode.LINUX)).isEqualTo(Trouble.GONE);
        assertThat(present.during(1167, SystemCode.WINDOWS)).isEqualTo(Trouble.GONE);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aDeviceWithoutItsFileIsGoneWhateverTheNumberSays() {
        HidFailure gone = new HidFailure(new HidNode("/dev/hidraw-none", ANY, 0, 1, 2));
        assertThat(gone.opening(5, SystemCode.LINUX)).isEqualTo(Trouble.GONE);
        assertThat(gone.during(0, SystemCode.LINUX)).isEqualTo(Trouble.GONE);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDeviceThatIsLateAndThenGoneIsGone() throws Exception {
        Path file = Files.createTempFile(Path.of("/dev/shm"), "hidraw", "");
        HidFailure pulled = new HidFailure(new HidNode(file.toString(), ANY, 0, 1, 2));
        Thread cable =
                Thread.ofVirtual()
                        .start(
                                () -> {
                                    LockSupport.parkNanos(50_000_000);
                                    file.toFile().delete();
                                });
        assertThat(pulled.during(110, SystemCode.LINUX)).isEqualTo(Trouble.GONE);
        cable.join();
        assertThat(file).doesNotExist();
    }

    @Test
    void theMessageNamesTheDeviceAndItsPlace() {
        DeviceException said = present.during(0);
        assertThat(said).hasMessageContaining("16C0:0478").hasMessageContaining("virtual");
    }
}
