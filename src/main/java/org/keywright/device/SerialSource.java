package org.keywright.device;

/** Lists serial ports that are USB devices and opens them. */
public interface SerialSource extends NodeSource<SerialNode> {

    /** As {@link DeviceBus#open(SerialNode, int)}. */
    SerialTransport open(SerialNode node, int baud) throws DeviceException;
}
