package org.keywright.device.hid;

import org.keywright.device.DeviceException;
import org.keywright.device.DeviceFile;
import org.keywright.device.DeviceLife;
import org.keywright.device.HidNode;
import org.keywright.device.SystemCode;
import org.keywright.device.Trouble;

/**
 * Names why hidapi failed: it only says that it did, the system's last error number and the
 * device's file say why.
 *
 * @param node what was talked to
 * @param life of the device when it was opened
 */
record HidFailure(HidNode node, DeviceLife life) {

    /** How long the system may take to notice that a device is not there any more. */
    private static final int NOTICE_MILLIS = 300;

    private static final int NAP_MILLIS = 20;

    /** About what is there now. */
    HidFailure(HidNode node) {
        this(node, DeviceLife.of(node.path()));
    }

    /** Why the device could not be opened. */
    DeviceException opening(int code) {
        return opening(code, SystemCode.here()).about(subject(), null);
    }

    Trouble opening(int code, SystemCode codes) {
        boolean denied = DeviceFile.of(node.path()).map(DeviceFile::denied).orElse(false);
        if (denied) {
            return Trouble.DENIED;
        }
        return life.isOver() ? Trouble.GONE : codes.trouble(code);
    }

    /** Why a report could not be sent or fetched. */
    DeviceException during(int code) {
        return during(code, SystemCode.here()).about(subject(), null);
    }

    /** A device that was pulled out may first look like one that is late. */
    Trouble during(int code, SystemCode codes) {
        Trouble trouble = codes.trouble(code);
        boolean mayGo = trouble == Trouble.TIMEOUT && DeviceFile.of(node.path()).isPresent();
        for (int waited = 0; mayGo && !life.isOver() && waited < NOTICE_MILLIS; ) {
            waited += NAP_MILLIS;
            pause();
        }
        return life.isOver() ? Trouble.GONE : trouble;
    }

    private static void pause() {
        try {
            Thread.sleep(NAP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    String subject() {
        return node.identity().title() + " at " + node.path();
    }
}
