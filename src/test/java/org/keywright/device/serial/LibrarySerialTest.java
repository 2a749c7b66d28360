package org.keywright.device.serial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywright.device.DeviceIdentity;
import org.keywright.device.SerialNode;
import org.keywright.device.SystemCode;
import org.keywright.device.Trouble;
import org.keywright.device.UsbId;

/** Serial ports: why opening failed, and the library's native part. */
class LibrarySerialTest {

    private static final DeviceIdentity ANY = DeviceIdentity.of(new UsbId(0x2341, 0x0036));

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({"13, DENIED", "16, BUSY", "11, BUSY", "5, GONE", "19, GONE", "25, UNKNOWN"})
    void anErrorOfAPortIsNamed(int code, Trouble trouble) {
        SerialFailure failure = new SerialFailure(new SerialNode("virtual", ANY));
        assertThat(failure.trouble(code, SystemCode.LINUX)).isEqualTo(trouble);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPortWithoutItsFileIsGone() {
        SerialFailure failure = new SerialFailure(new SerialNode("/dev/ttyACM-none", ANY));
        assertThat(failure.trouble(13, SystemCode.LINUX)).isEqualTo(Trouble.GONE);
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, Linux/x86_64/libjSerialComm.so",
        "Linux, aarch64, Linux/armv8_64/libjSerialComm.so",
        "Mac OS X, aarch64, OSX/aarch64/libjSerialComm.jnilib",
        "Windows 11, amd64, Windows/x86_64/jSerialComm.dll",
        "Windows 11, aarch64, Windows/aarch64/jSerialComm.dll",
    })
    void theLibraryHasANativePartForEveryComputerWeRunOn(String os, String arch, String name) {
        assertThat(NativePart.resource(os, arch)).isEqualTo(name);
        assertThat(com.fazecast.jSerialComm.SerialPort.class.getResource("/" + name)).isNotNull();
    }

    @Test
    void theNativePartIsUnpackedIntoTheUsersFolderAndWhatLiesThereIsReplaced() throws IOException {
        String name =
                NativePart.resource(System.getProperty("os.name"), System.getProperty("os.arch"));
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "planted");
        String before = System.getProperty("jSerialComm.library.path");
        try {
            System.clearProperty("jSerialComm.library.path");
            new NativePart(folder).unpack();
            assertThat(System.getProperty("jSerialComm.library.path")).isEqualTo(folder.toString());
            assertThat(Files.size(file)).isGreaterThan(10_000);
            assertThat(file.getParent()).isDirectoryNotContaining("glob:**.part");
        } finally {
            if (before == null) {
                System.clearProperty("jSerialComm.library.path");
            } else {
                System.setProperty("jSerialComm.library.path", before);
            }
        }
    }
}
