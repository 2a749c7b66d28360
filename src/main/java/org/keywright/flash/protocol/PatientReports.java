package org.keywright.flash.protocol;

import java.time.Duration;
import org.keywright.device.DeviceBusyException;
import org.keywright.device.DeviceDeniedException;
import org.keywright.device.DeviceDriverException;
import org.keywright.device.DeviceException;
import org.keywright.device.DeviceGoneException;
import org.keywright.device.HidTransport;

/**
 * Output reports to a bootloader that refuses them while it works on the one before: the same one
 * is sent again until it is taken.
 */
final class PatientReports implements AutoCloseable {

    private static final Duration NAP = Duration.ofMillis(10);

    private final HidTransport hid;
    private final Pacing pacing;

    PatientReports(HidTransport hid, Pacing pacing) {
        this.hid = hid;
        this.pacing = pacing;
    }

    /**
     * Sends a report that may be sent twice without harm.
     *
     * @param patience how long it may be refused
     */
    void send(byte[] report, Duration patience) throws DeviceException {
        long end = pacing.nanos() + patience.toNanos();
        while (true) {
            try {
                hid.write(0, report, patience);
                return;
            } catch (DeviceGoneException
                    | DeviceDeniedException
                    | DeviceBusyException
                    | DeviceDriverException hopeless) {
                throw hopeless;
            } catch (DeviceException refused) {
                if (pacing.nanos() >= end) {
                    throw refused;
                }
            }
            pacing.pause(NAP);
        }
    }

    @Override
    public void close() {
        hid.close();
    }
}
