package org.keywright.live;

import java.util.function.BooleanSupplier;
import org.keywright.device.DeviceException;
import org.keywright.device.HidTransport;

/** What is done with one HID collection while it is there. Called by one thread. */
public interface HidSession {

    /**
     * The collection is open. Returns when it is no longer wanted, or when there is nothing more to
     * do with it.
     *
     * @param wanted whether to go on; to be asked several times a second
     */
    void run(HidTransport transport, BooleanSupplier wanted)
            throws DeviceException, InterruptedException;

    /**
     * It could not be opened, or a transfer failed; it is tried again while the node is there. Not
     * told of a device that is simply gone.
     */
    void failed(DeviceException failure);

    /** It was open and is not any more. */
    void ended();

    /** The node is gone, or is no longer wanted; nothing more will be told. */
    void left();
}
