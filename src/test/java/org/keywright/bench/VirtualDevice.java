package org.keywright.bench;

/**
 * One USB device, seen from its own side.
 *
 * <p>Called by one thread at a time. A transfer is what the computer's driver hands over at once,
 * not a packet. Standard requests are answered by {@link StandardRequests}, unless it answers
 * alone.
 */
public interface VirtualDevice {

    /** What it says about itself; the same while it is on the bus. */
    DeviceDescriptors descriptors();

    /** Whether it is given the requests of chapter 9 as well, as a firmware that runs is. */
    default boolean answersAlone() {
        return false;
    }

    /**
     * A class or vendor request that asks for data.
     *
     * @return at most as many bytes as the set-up packet asks for
     */
    default byte[] controlIn(SetupPacket setup) throws HandshakeException {
        throw HandshakeException.stall();
    }

    /** A class or vendor request that brings data, perhaps none. */
    default void controlOut(SetupPacket setup, byte[] content) throws HandshakeException {
        throw HandshakeException.stall();
    }

    /** An alternate setting, one of those that the descriptors name, was selected. */
    default void select(int interfaceNumber, int alternate) {}

    /**
     * A bulk or interrupt endpoint is asked for data.
     *
     * @param endpoint its number without bit 7
     * @param length the most bytes wanted
     */
    default byte[] in(int endpoint, int length) throws HandshakeException {
        throw HandshakeException.stall();
    }

    /** A bulk or interrupt endpoint is given data. */
    default void out(int endpoint, byte[] content) throws HandshakeException {
        throw HandshakeException.stall();
    }

    /** The port was reset. */
    default void reset() {}

    /** Asked after every transfer and every reset. */
    default Presence presence() {
        return Presence.HERE;
    }
}
