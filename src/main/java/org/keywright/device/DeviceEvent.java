package org.keywright.device;

/** A node that came or went. */
public sealed interface DeviceEvent {

    /** Which one. */
    DeviceNode node();

    /** It can be opened from now on, if the user may. */
    record Attached(DeviceNode node) implements DeviceEvent {}

    /** It is gone; what was open to it is dead. */
    record Detached(DeviceNode node) implements DeviceEvent {}
}
