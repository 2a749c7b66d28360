package org.keywright.device.usb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.codecrete.usb.UsbException;
import net.codecrete.usb.UsbStallException;
import net.codecrete.usb.UsbTimeoutException;
import org.junit.jupiter.api.Test;
import org.keywright.device.DeviceBusyException;
import org.keywright.device.DeviceDeniedException;
import org.keywright.device.DeviceDriverException;
import org.keywright.device.DeviceException;
import org.keywright.device.DeviceGoneException;
import org.keywright.device.DeviceIdentity;
import org.keywright.device.DeviceStalledException;
import org.keywright.device.DeviceTimeoutException;
import org.keywright.device.SystemCode;
import org.keywright.device.UsbId;
import org.keywright.device.UsbNode;

/** What the USB library throws, under our names. */
class UsbFailureTest {

    private static final UsbNode NODE =
            new UsbNode("/dev/bus/usb/001/004", DeviceIdentity.of(new UsbId(1, 2)), List.of());

    private final UsbFailure linux = new UsbFailure(NODE, SystemCode.LINUX);

    @Test
    void everyKindOfFailureHasItsName() {
        assertThat(named(new UsbStallException("control transfer failed")))
                .isInstanceOf(DeviceStalledException.class);
        assertThat(named(new UsbTimeoutException("aborted due to timeout")))
                .isInstanceOf(DeviceTimeoutException.class);
        assertThat(named(new UsbException("opening failed", 13)))
                .isInstanceOf(DeviceDeniedException.class);
        assertThat(named(new UsbException("claiming failed", 16)))
                .isInstanceOf(DeviceBusyException.class);
        assertThat(named(new UsbException("transfer failed", 19)))
                .isInstanceOf(DeviceGoneException.class);
        assertThat(named(new UsbException("transfer failed", 71)))
                .isExactlyInstanceOf(DeviceException.class);
    }

    @Test
    void whateverHappensToADeviceThatLeftItIsGone() {
        assertThat(linux.of(new UsbException("protocol error", 71), false))
                .isInstanceOf(DeviceGoneException.class);
        assertThat(linux.of(new UsbStallException("stall"), false))
                .isInstanceOf(DeviceGoneException.class);
    }

    @Test
    void aMissingDriverIsSeenByWordsOrByNumber() {
        UsbFailure windows = new UsbFailure(NODE, SystemCode.WINDOWS);
        UsbException words =
                new UsbException("claiming interface failed (required WinUSB driver is missing)");
        assertThat(windows.of(words, true)).isInstanceOf(DeviceDriverException.class);
        assertThat(windows.of(new UsbException("claiming interface failed", 87), true))
                .isInstanceOf(DeviceDriverException.class);
    }

    @Test
    void aDeviceThatComesBackAsAnotherWasReset() throws DeviceException {
        assertThat(PortReset.accepted(NODE, -1, 19)).isTrue();
        assertThat(PortReset.accepted(NODE, 0, 0)).isTrue();
    }

    private DeviceException named(UsbException thrown) {
        return linux.of(thrown, true);
    }
}
