package org.keywright.device.serial;

import org.keywright.device.DeviceException;
import org.keywright.device.DeviceFile;
import org.keywright.device.SerialNode;
import org.keywright.device.SystemCode;
import org.keywright.device.Trouble;

/**
 * Names why jSerialComm failed.
 *
 * @param node what was talked to
 */
record SerialFailure(SerialNode node) {

    DeviceException of(int code) {
        return trouble(code, SystemCode.here()).about(subject(), null);
    }

    /** On a port, "input/output error" is what the system says of one whose device left. */
    Trouble trouble(int code, SystemCode codes) {
        if (isGone()) {
            return Trouble.GONE;
        }
        if (DeviceFile.of(node.path()).map(DeviceFile::denied).orElse(false)) {
            return Trouble.DENIED;
        }
        return code == 5 && codes != SystemCode.WINDOWS ? Trouble.GONE : codes.trouble(code);
    }

    private boolean isGone() {
        return DeviceFile.of(node.path()).map(file -> !file.exists()).orElse(false);
    }

    String subject() {
        return node.identity().title() + " at " + node.path();
    }
}
