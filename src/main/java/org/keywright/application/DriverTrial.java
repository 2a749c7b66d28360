package org.keywright.application;

import java.util.ArrayList;
import java.util.List;
import org.keywright.device.DeviceBus;
import org.keywright.device.DeviceDriverException;
import org.keywright.device.DeviceException;
import org.keywright.device.DeviceNode;
import org.keywright.device.UsbNode;
import org.keywright.device.UsbTransport;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/**
 * Opens bootloaders for a moment to see whether Windows gives them a driver that can be talked
 * through: it has no other way to tell that our libraries know.
 *
 * @param bus where they are attached
 */
record DriverTrial(DeviceBus bus) {

    /**
     * Those that have none.
     *
     * @param bootloaders only these are touched, never a keyboard
     */
    List<Problem> problems(List<DeviceNode> bootloaders) {
        List<Problem> problems = new ArrayList<>();
        for (DeviceNode node : bootloaders) {
            if (node instanceof UsbNode usb && lacksDriver(usb)) {
                problems.add(
                        Problem.error(
                                "device-driver",
                                new Location.Everywhere(),
                                "Windows has no driver for %s (%s) that Keywright can talk through."
                                        .formatted(usb.identity().title(), usb.identity().id()),
                                "Give this bootloader, and never the keyboard itself, the driver"
                                        + " WinUSB; docs/user/devices.md says how."));
            }
        }
        return problems;
    }

    private boolean lacksDriver(UsbNode node) {
        int first = node.interfaces().isEmpty() ? 0 : node.interfaces().getFirst().number();
        try (UsbTransport usb = bus.open(node)) {
            usb.claim(first, 0);
            return false;
        } catch (DeviceDriverException missing) {
            return true;
        } catch (DeviceException other) {
            return false;
        }
    }
}
