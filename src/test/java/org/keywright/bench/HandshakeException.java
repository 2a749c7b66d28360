package org.keywright.bench;

/** The device does not take part in a transfer. */
public final class HandshakeException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Handshake handshake;

    /** Without a stack trace: a NAK is an everyday thing. */
    public HandshakeException(Handshake handshake) {
        super(handshake.name(), null, false, false);
        this.handshake = handshake;
    }

    /** Not now. */
    public static HandshakeException nak() {
        return new HandshakeException(Handshake.NAK);
    }

    /** No. */
    public static HandshakeException stall() {
        return new HandshakeException(Handshake.STALL);
    }

    /** What it does instead. */
    public Handshake handshake() {
        return handshake;
    }
}
