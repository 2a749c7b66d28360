package org.keywright.bench;

import java.util.List;

/** Where devices are plugged in: a bus inside this program, or a real kernel's. */
public interface Ports extends AutoCloseable {

    /** Plugs a device in. */
    void plug(VirtualDevice device);

    /** Pulls a device out; one that is not plugged in is no failure. */
    void unplug(VirtualDevice device);

    /** Pulls everything out; what was about to come up in a device's place does not. */
    void unplugAll();

    /** What is plugged in now, oldest first. */
    List<VirtualDevice> devices();

    @Override
    void close();
}
