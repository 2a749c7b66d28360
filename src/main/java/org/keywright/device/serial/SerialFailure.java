package org.keywright.device.serial;

import org.keywright.device.DeviceException;
import org.keywright.device.DeviceFile;
import org.keywright.device.DeviceLife;
import org.keywright.device.SerialNode;
import org.keywright.device.SystemCode;
import org.keywright.device.Trouble;

/**
 * Names why jSerialComm failed.
 *
 * @param node what was talked to
 * @param life of the device when it was opened
 */
record SerialFailure(SerialNode node, DeviceLife life) {

    /** About what is there now. */
    SerialFailure(SerialNode node) {
        this(node, DeviceLife.of(node.path()));
    }

    DeviceException of(int code) {
        return trouble(code, SystemCode.here()).about(subject(), null);
    }

    /** On a port, "input/output error" is what the system says of one whose device left. */
    Trouble trouble(int code, SystemCode codes) {
        if (life.isOver()) {
            return Trouble.GONE;
        }
        if (DeviceFile.of(node.path()).map(DeviceFile::denied).orElse(false)) {
            return Trouble.DENIED;
        }
        return code == 5 && codes != SystemCode.WINDOWS ? Trouble.GONE : codes.trouble(code);
    }

    String subject() {
        return node.identity().title() + " at " + node.path();
    }
}
