package org.keywright.device;

import java.util.List;

/**
 * Where nodes of one kind come from. Nothing is loaded or started before the first call.
 *
 * @param <N> their kind
 */
public interface NodeSource<N extends DeviceNode> {

    /** The nodes attached now; what the system cannot list is left out. */
    List<N> nodes();
}
