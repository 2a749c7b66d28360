package org.keywright.live;

import org.keywright.device.DeviceIdentity;
import org.keywright.device.HidNode;

/**
 * A running keyboard as it is talked to.
 *
 * @param identity what it says about itself
 * @param path the way in to it, in the system's words
 */
public record LiveKeyboard(DeviceIdentity identity, String path) {

    /** The keyboard behind a collection. */
    public static LiveKeyboard of(HidNode node) {
        return new LiveKeyboard(node.identity(), node.path());
    }

    /** What to call it; what a device says about itself cannot steer a terminal. */
    public String title() {
        return Visible.text(identity.title());
    }
}
