package org.keywright.device;

/** A listener's place at the bus; closing it ends the events. */
public interface DeviceWatch extends AutoCloseable {

    @Override
    void close();
}
