package org.keywright.ui.control;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;

/** What an {@link AccessPane} shows and asks for. */
public interface AccessOffer {

    /** What keeps the user from the devices. */
    ReadOnlyObjectProperty<DeviceAccess> accessProperty();

    /** Whether the devices are being looked at. */
    ReadOnlyBooleanProperty lookingProperty();

    /** Whether installing the rules may help. */
    boolean rulesHelp();

    /** Looks again for what keeps the user from the devices. */
    void onLook();

    /** Lets the system install the rules. */
    void onInstallRules();
}
