package org.keywright.device.hid;

import com.sun.jna.Native;
import com.sun.jna.WString;
import java.util.ArrayList;
import java.util.List;
import org.hid4java.jna.HidApi;
import org.hid4java.jna.HidDeviceInfoStructure;
import org.hid4java.jna.HidDeviceStructure;
import org.jspecify.annotations.Nullable;
import org.keywright.device.DeviceException;
import org.keywright.device.DeviceIdentity;
import org.keywright.device.HidNode;
import org.keywright.device.HidSource;
import org.keywright.device.HidTransport;
import org.keywright.device.NodeSource;
import org.keywright.device.QuietSource;
import org.keywright.device.UsbId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** HID collections as hidapi sees them, reached through hid4java. */
public final class LibraryHid implements HidSource {

    private static final Logger LOG = LoggerFactory.getLogger(LibraryHid.class);

    /** hidapi may be asked by one thread at a time for everything but reports. */
    static final Object LIBRARY = new Object();

    private final NodeSource<HidNode> listing = QuietSource.of(this::listed);
    private boolean started;
    private boolean unusable;

    @Override
    public List<HidNode> nodes() {
        return listing.nodes();
    }

    private List<HidNode> listed() {
        synchronized (LIBRARY) {
            return start() ? enumerated() : List.of();
        }
    }

    @Override
    public HidTransport open(HidNode node) throws DeviceException {
        synchronized (LIBRARY) {
            if (!start()) {
                throw new DeviceException("HID devices cannot be opened on this system.");
            }
            HidDeviceStructure device = HidApi.open(node.path());
            if (device == null) {
                throw new HidFailure(node).opening(Native.getLastError());
            }
            return new LibraryHidTransport(node, device);
        }
    }

    /** Loads the native library; where that fails there are no HID devices. */
    private boolean start() {
        if (!started && !unusable) {
            try {
                HidApi.darwinOpenDevicesNonExclusive = true;
                HidApi.init();
                started = true;
            } catch (LinkageError none) {
                LOG.info("HID devices cannot be listed on this system", none);
                unusable = true;
            }
        }
        return started;
    }

    private static List<HidNode> enumerated() {
        List<HidNode> nodes = new ArrayList<>();
        HidDeviceInfoStructure first = HidApi.enumerateDevices(0, 0);
        for (HidDeviceInfoStructure each = first; each != null; each = each.next()) {
            nodes.add(node(each));
        }
        if (first != null) {
            HidApi.freeEnumeration(first);
        }
        return nodes;
    }

    private static HidNode node(HidDeviceInfoStructure found) {
        DeviceIdentity identity =
                new DeviceIdentity(
                        new UsbId(found.vendor_id & 0xFFFF, found.product_id & 0xFFFF),
                        found.release_number & 0xFFFF,
                        text(found.manufacturer_string),
                        text(found.product_string),
                        text(found.serial_number));
        return new HidNode(
                found.path,
                identity,
                found.interface_number,
                found.usage_page & 0xFFFF,
                found.usage & 0xFFFF);
    }

    private static String text(@Nullable WString written) {
        return written == null ? "" : written.toString().strip();
    }
}
