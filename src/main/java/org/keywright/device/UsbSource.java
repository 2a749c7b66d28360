package org.keywright.device;

/** Lists whole USB devices and opens them. */
public interface UsbSource extends NodeSource<UsbNode> {

    /** Calls that whenever a device came or went, on a thread of the source. */
    void onChange(Runnable changed);

    /** As {@link DeviceBus#open(UsbNode)}. */
    UsbTransport open(UsbNode node) throws DeviceException;
}
