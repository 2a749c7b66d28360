package org.keywright.device;

/** Lists HID collections and opens them. */
public interface HidSource extends NodeSource<HidNode> {

    /** As {@link DeviceBus#open(HidNode)}. */
    HidTransport open(HidNode node) throws DeviceException;
}
