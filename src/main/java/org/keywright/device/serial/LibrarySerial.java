package org.keywright.device.serial;

import com.fazecast.jSerialComm.SerialPort;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keywright.device.DeviceException;
import org.keywright.device.DeviceIdentity;
import org.keywright.device.NodeSource;
import org.keywright.device.QuietSource;
import org.keywright.device.SerialNode;
import org.keywright.device.SerialSource;
import org.keywright.device.SerialTransport;
import org.keywright.device.UsbId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serial ports as jSerialComm sees them; those that are no USB devices are left out. */
public final class LibrarySerial implements SerialSource {

    private static final Logger LOG = LoggerFactory.getLogger(LibrarySerial.class);

    /** What the library says where the device has no such string. */
    private static final String NOTHING = "Unknown";

    private final NodeSource<SerialNode> listing = QuietSource.of(this::listed);
    private final NativePart nativePart;
    private boolean unusable;

    /**
     * @param folder this user's own, for the library's native part
     */
    public LibrarySerial(Path folder) {
        nativePart = new NativePart(folder);
    }

    @Override
    public List<SerialNode> nodes() {
        return listing.nodes();
    }

    private synchronized List<SerialNode> listed() {
        return start()
                ? Stream.of(SerialPort.getCommPorts()).flatMap(LibrarySerial::node).toList()
                : List.of();
    }

    @Override
    public synchronized SerialTransport open(SerialNode node, int baud) throws DeviceException {
        if (!start()) {
            throw new DeviceException("Serial ports cannot be opened on this system.");
        }
        return LibrarySerialTransport.open(node, baud);
    }

    private boolean start() {
        if (!unusable) {
            try {
                nativePart.unpack();
                return !SerialPort.getVersion().isEmpty();
            } catch (LinkageError none) {
                LOG.info("serial ports cannot be listed on this system", none);
                unusable = true;
            }
        }
        return false;
    }

    private static Stream<SerialNode> node(SerialPort port) {
        if (port.getVendorID() < 0 || port.getProductID() < 0) {
            return Stream.empty();
        }
        UsbId id = new UsbId(port.getVendorID() & 0xFFFF, port.getProductID() & 0xFFFF);
        DeviceIdentity identity =
                new DeviceIdentity(
                        id,
                        0,
                        text(port.getManufacturer()),
                        text(port.getPortDescription()),
                        text(port.getSerialNumber()));
        return Stream.of(new SerialNode(port.getSystemPortPath(), identity));
    }

    private static String text(@Nullable String written) {
        String text = Objects.requireNonNullElse(written, "").strip();
        return text.equals(NOTHING) ? "" : text;
    }
}
