package org.keywright.bench;

/** How fast a device is on the wire, numbered as the kernel of Linux does. */
public enum Speed {
    /** 1.5 Mbit/s, as V-USB is. */
    LOW(1),
    /** 12 Mbit/s. */
    FULL(2),
    /** 480 Mbit/s. */
    HIGH(3);

    private final int number;

    Speed(int number) {
        this.number = number;
    }

    /** Its number. */
    public int number() {
        return number;
    }
}
