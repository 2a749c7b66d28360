package org.keywright.flash;

/** What happens during one flashing, in order. */
public sealed interface FlashEvent {

    /** Which step it is about. */
    FlashPhase phase();

    /**
     * A step began.
     *
     * @param total bytes it is about, 0 where it has no bytes
     */
    record Started(FlashPhase phase, long total) implements FlashEvent {}

    /** A step got on; {@code done} grows and ends at {@code total}. */
    record Progressed(FlashPhase phase, long done, long total) implements FlashEvent {}

    /** A step ended well. */
    record Finished(FlashPhase phase) implements FlashEvent {}

    /** A step was left out, and why, in plain words. */
    record Skipped(FlashPhase phase, String reason) implements FlashEvent {}
}
