package org.keywright.device.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.device.DeviceIdentity;
import org.keywright.device.DeviceNode;
import org.keywright.device.DriveNode;
import org.keywright.device.SerialNode;
import org.keywright.device.UsbId;
import org.keywright.device.UsbNode;
import org.keywright.problem.Problem;

/** What keeps a user from devices, on a computer made of files. */
@DisabledOnOs(OS.WINDOWS)
class AccessCheckTest {

    private static final UsbNode RP2040 = usb("/dev/bus/usb/001/004", 0x2E8A, 0x0003);
    private static final SerialNode CATERINA =
            new SerialNode("/dev/null", DeviceIdentity.of(new UsbId(0x2341, 0x0036)));

    @TempDir private Path computer;
    private Path sys;
    private Path proc;
    private AccessCheck check;

    @BeforeEach
    void build() throws IOException {
        sys = Files.createDirectory(computer.resolve("sys"));
        proc = Files.createDirectory(computer.resolve("proc"));
        check = new AccessCheck(sys, proc);
    }

    @Test
    void aDriveThatIsNotMountedIsNamedWithItsBlockDevice() throws IOException {
        disk("sda", 1, 4, true);
        Problem problem =
                check.problems(List.of(RP2040), List.of(), List.of(RP2040), true).getFirst();
        assertThat(problem.code()).isEqualTo("drive-not-mounted");
        assertThat(problem.advice()).contains("udisksctl mount -b /dev/sda1");
    }

    @Test
    void aDriveWithoutPartitionsIsNamedAsAWhole() throws IOException {
        disk("sdb", 1, 4, false);
        assertThat(new BlockDevices(sys).find(RP2040.path())).contains("/dev/sdb");
    }

    @Test
    void anotherDevicesDiskIsNotTakenForIt() throws IOException {
        disk("sda", 1, 5, true);
        assertThat(new BlockDevices(sys).find(RP2040.path())).isEmpty();
        assertThat(new BlockDevices(sys).find("/dev/bus/usb/x/y")).isEmpty();
        assertThat(new BlockDevices(sys).find("COM3")).isEmpty();
    }

    @Test
    void aMountedDriveIsNoProblem() {
        DeviceNode drive = new DriveNode("/media/me/RPI-RP2", "RPI-RP2", "");
        assertThat(check.problems(List.of(RP2040, drive), List.of(), List.of(RP2040), true))
                .isEmpty();
    }

    @Test
    void modemManagerIsNamedWhileItRunsAndTheRulesAreMissing() throws IOException {
        assertThat(codes(List.of(CATERINA), false)).isEmpty();
        program(17, "ModemManager");
        assertThat(codes(List.of(CATERINA), false)).containsExactly("modem-manager");
        assertThat(codes(List.of(CATERINA), true)).isEmpty();
        assertThat(codes(List.of(RP2040), false)).isEmpty();
    }

    @Test
    void brlttyIsNamedWhenAnAdapterHasLostItsPort() throws IOException {
        UsbNode adapter = usb("/dev/null", 0x1A86, 0x7523);
        program(18, "brltty");
        assertThat(codes(List.of(adapter), true)).containsExactly("braille-display");
        SerialNode port = new SerialNode("/dev/null", adapter.identity());
        assertThat(codes(List.of(adapter, port), true)).isEmpty();
    }

    @Test
    void aDeviceThatIsGoneOrOpenToThisUserIsNoProblem() {
        UsbNode gone = usb("/dev/bus/usb/999/999", 0x03EB, 0x2FF4);
        assertThat(codes(List.of(gone, usb("/dev/null", 1, 2)), true)).isEmpty();
    }

    private List<String> codes(List<DeviceNode> nodes, boolean rulesInstalled) {
        return check.problems(nodes, nodes, List.of(), rulesInstalled).stream()
                .map(Problem::code)
                .toList();
    }

    private static UsbNode usb(String path, int vendor, int product) {
        return new UsbNode(path, DeviceIdentity.of(new UsbId(vendor, product)), List.of());
    }

    private void program(int number, String name) throws IOException {
        Path process = Files.createDirectory(proc.resolve(Integer.toString(number)));
        Files.writeString(process.resolve("comm"), name + "\n");
    }

    /** As sysfs has it: a folder below the USB device, and a link in {@code block}. */
    private void disk(String name, int bus, int device, boolean partitioned) throws IOException {
        Path usb = Files.createDirectories(sys.resolve("devices/usb1/1-8"));
        Files.writeString(usb.resolve("busnum"), bus + "\n");
        Files.writeString(usb.resolve("devnum"), device + "\n");
        Path disk = Files.createDirectories(usb.resolve("1-8:1.0/host0/block/" + name));
        if (partitioned) {
            Files.createDirectory(disk.resolve(name + "1"));
        }
        Files.createDirectories(sys.resolve("block"));
        Files.createSymbolicLink(sys.resolve("block").resolve(name), disk);
    }
}
