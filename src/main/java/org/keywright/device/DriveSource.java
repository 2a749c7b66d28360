package org.keywright.device;

/** Lists bootloaders' drives and opens them. */
public interface DriveSource extends NodeSource<DriveNode> {

    /** As {@link DeviceBus#open(DriveNode)}. */
    DriveTransport open(DriveNode node) throws DeviceException;
}
