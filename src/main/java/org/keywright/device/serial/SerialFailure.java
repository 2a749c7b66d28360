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

    private static final int INPUT_OUTPUT_ERROR = 5;

    /** How long the system may take to notice that a device is not there any more. */
    private static final int NOTICE_MILLIS = 500;

    private static final int NAP_MILLIS = 20;

    /** About what is there now. */
    SerialFailure(SerialNode node) {
        this(node, DeviceLife.of(node.path()));
    }

    DeviceException of(int code) {
        return trouble(code, SystemCode.here()).about(subject(), null);
    }

    /**
     * On a port, "input/output error" is what the system says of one whose device left; a failure
     * without a known reason may be the first sign of that.
     */
    Trouble trouble(int code, SystemCode codes) {
        if (life.isOver()) {
            return Trouble.GONE;
        }
        if (DeviceFile.of(node.path()).map(DeviceFile::denied).orElse(false)) {
            return Trouble.DENIED;
        }
        if (code == INPUT_OUTPUT_ERROR && codes != SystemCode.WINDOWS) {
            return Trouble.GONE;
        }
        Trouble known = codes.trouble(code);
        return known == Trouble.UNKNOWN && leavesSoon() ? Trouble.GONE : known;
    }

    private boolean leavesSoon() {
        boolean tells = DeviceFile.of(node.path()).isPresent();
        for (int waited = 0; tells && !life.isOver() && waited < NOTICE_MILLIS; ) {
            waited += NAP_MILLIS;
            try {
                Thread.sleep(NAP_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return life.isOver();
            }
        }
        return life.isOver();
    }

    String subject() {
        return node.identity().title() + " at " + node.path();
    }
}
