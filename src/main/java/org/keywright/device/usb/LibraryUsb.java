package org.keywright.device.usb;

import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import net.codecrete.usb.Usb;
import net.codecrete.usb.UsbDevice;
import net.codecrete.usb.UsbException;
import net.codecrete.usb.common.UsbDeviceImpl;
import org.keywright.device.DeviceException;
import org.keywright.device.Trouble;
import org.keywright.device.UsbNode;
import org.keywright.device.UsbSource;
import org.keywright.device.UsbTransport;
import org.slf4j.LoggerFactory;

/** USB devices as java-does-usb sees them: usbfs, WinUSB or IOKit behind one interface. */
public final class LibraryUsb implements UsbSource {

    private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(LibraryUsb.class);

    /** Held, or its level would be forgotten: the library tells of every odd device otherwise. */
    private static final Logger LIBRARY_LOG = Logger.getLogger("net.codecrete.usb");

    private static final int HUB = 9;

    @Override
    public List<UsbNode> nodes() {
        return devices().stream()
                .filter(device -> device.getClassCode() != HUB)
                .map(device -> UsbDescription.node(path(device), device))
                .toList();
    }

    @Override
    public void onChange(Runnable changed) {
        try {
            Usb.setOnDeviceConnected(device -> changed.run());
            Usb.setOnDeviceDisconnected(device -> changed.run());
        } catch (UsbException | UnsupportedOperationException | LinkageError none) {
            LOG.info("no USB events on this system", none);
        }
    }

    @Override
    public UsbTransport open(UsbNode node) throws DeviceException {
        UsbDevice device =
                devices().stream()
                        .filter(candidate -> path(candidate).equals(node.path()))
                        .filter(
                                candidate ->
                                        node.equals(UsbDescription.node(node.path(), candidate)))
                        .findFirst()
                        .orElseThrow(() -> Trouble.GONE.about(UsbFailure.subject(node), null));
        LibraryUsbTransport transport = new LibraryUsbTransport(node, device);
        transport.open();
        return transport;
    }

    /** Where the library does not work there are no devices, and the other kinds still are. */
    private static List<UsbDevice> devices() {
        LIBRARY_LOG.setLevel(Level.OFF);
        try {
            return Objects.requireNonNullElse(
                    Usb.getDevices().stream().filter(UsbDevice::isConnected).toList(), List.of());
        } catch (UsbException
                | UnsupportedOperationException
                | LinkageError
                | NullPointerException unusable) {
            LOG.info("USB devices cannot be listed on this system", unusable);
            return List.of();
        }
    }

    private static String path(UsbDevice device) {
        return device instanceof UsbDeviceImpl known ? known.getUniqueId().toString() : "";
    }
}
