package org.keywright.bench;

/**
 * A bulk or interrupt endpoint (USB 2.0, table 9-13).
 *
 * @param address bit 7 set if it sends to the computer
 * @param interrupt whether it is an interrupt endpoint; bulk otherwise
 * @param packet the most bytes of one packet
 * @param interval in frames, for interrupt endpoints
 */
public record EndpointDescriptor(int address, boolean interrupt, int packet, int interval) {

    /** A bulk endpoint. */
    public static EndpointDescriptor bulk(int address, int packet) {
        return new EndpointDescriptor(address, false, packet, 0);
    }

    /** An interrupt endpoint that is asked every frame. */
    public static EndpointDescriptor interrupt(int address, int packet) {
        return new EndpointDescriptor(address, true, packet, 1);
    }

    /** Whether it sends to the computer. */
    public boolean in() {
        return (address & 0x80) != 0;
    }

    /** Its number, without the direction. */
    public int number() {
        return address & 0x0F;
    }
}
