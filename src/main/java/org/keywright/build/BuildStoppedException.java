package org.keywright.build;

/** Work that stopped because it was asked to; its {@link Cancellation} knows who asked. */
public final class BuildStoppedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Cancellation.Reason reason;

    /** Stopped for that reason. */
    public BuildStoppedException(Cancellation.Reason reason) {
        super("stopped: " + reason);
        this.reason = reason;
    }

    /** Why. */
    public Cancellation.Reason reason() {
        return reason;
    }
}
