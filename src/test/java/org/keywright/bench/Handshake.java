package org.keywright.bench;

/** How a device answers a transfer other than by taking part in it (USB 2.0, chapter 8.4.5). */
public enum Handshake {
    /** Not now; the computer asks again until its patience ends. */
    NAK,
    /** No. */
    STALL,
    /** Nothing at all: it is no longer plugged in. */
    GONE
}
