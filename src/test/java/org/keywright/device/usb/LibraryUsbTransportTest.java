package org.keywright.device.usb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import net.codecrete.usb.UsbAlternateInterface;
import net.codecrete.usb.UsbDevice;
import net.codecrete.usb.UsbException;
import net.codecrete.usb.UsbInterface;
import net.codecrete.usb.UsbStallException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.keywright.device.DeviceException;
import org.keywright.device.DeviceGoneException;
import org.keywright.device.DeviceIdentity;
import org.keywright.device.DeviceStalledException;
import org.keywright.device.DeviceTimeoutException;
import org.keywright.device.UsbId;
import org.keywright.device.UsbNode;
import org.keywright.device.UsbRequest;

/** Transfers through a library's device that does what a test says. */
class LibraryUsbTransportTest {

    private static final Duration SECONDS = Duration.ofSeconds(30);
    private static final UsbRequest STATUS = UsbRequest.toInterface(3, 0, 0);
    private static final UsbNode NODE =
            new UsbNode("virtual", DeviceIdentity.of(new UsbId(1, 2)), List.of());

    private final List<String> calls = new ArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private boolean open;
    private boolean claimed;
    private boolean connected = true;
    private int setting;
    private Answer control = () -> new byte[] {1, 2};
    private final LibraryUsbTransport transport = new LibraryUsbTransport(NODE, device());

    /** What a transfer gives. */
    private interface Answer {
        byte[] now();
    }

    @AfterEach
    void close() {
        transport.close();
    }

    @Test
    void aTransferGivesWhatTheDeviceSent() throws DeviceException {
        assertThat(transport.controlIn(STATUS, 6, SECONDS)).containsExactly(1, 2);
    }

    @Test
    void aClaimedInterfaceIsClaimedOnceAndSelectedWhereNeeded() throws DeviceException {
        transport.claim(0, 2);
        transport.controlIn(STATUS, 6, SECONDS);
        assertThat(calls)
                .containsExactly(
                        "open", "claimInterface", "selectAlternateSetting", "controlTransferIn");
    }

    @Test
    void aDeviceThatNeverAnswersIsLetGoAndCanBeAskedAgain() throws DeviceException {
        transport.claim(0, 0);
        control = this::untilClosed;
        assertThatThrownBy(() -> transport.controlIn(STATUS, 6, Duration.ofMillis(20)))
                .isInstanceOf(DeviceTimeoutException.class);
        control = () -> new byte[] {3};
        assertThat(transport.controlIn(STATUS, 6, SECONDS)).containsExactly(3);
        assertThat(calls)
                .containsSubsequence("open", "claimInterface", "close", "open", "claimInterface");
    }

    @Test
    void aStallIsAStall() {
        control =
                () -> {
                    throw new UsbStallException("control transfer failed");
                };
        assertThatThrownBy(() -> transport.controlIn(STATUS, 6, SECONDS))
                .isInstanceOf(DeviceStalledException.class);
    }

    @Test
    void aBrokenTransferOfADeviceThatLeavesAMomentLaterMeansItIsGone() {
        control =
                () -> {
                    connected = false;
                    throw new UsbException("protocol error", 71);
                };
        assertThatThrownBy(() -> transport.controlIn(STATUS, 6, SECONDS))
                .isInstanceOf(DeviceGoneException.class);
    }

    @Test
    void whereTheSystemOffersNoResetItSaysSo() throws DeviceException {
        assertThat(transport.reset()).isFalse();
    }

    private byte[] untilClosed() {
        try {
            if (closed.await(30, TimeUnit.SECONDS)) {
                throw new UsbException("closed", 19);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new byte[0];
    }

    private UsbDevice device() {
        return fake(
                UsbDevice.class,
                (name, arguments) ->
                        switch (name) {
                            case "isOpened" -> open;
                            case "isConnected" -> connected;
                            case "getInterface" -> usbInterface();
                            case "controlTransferIn" -> noted(name, control.now());
                            case "open" -> noted(name, change(() -> open = true));
                            case "claimInterface" -> noted(name, change(() -> claimed = true));
                            case "selectAlternateSetting" ->
                                    noted(name, change(() -> setting = (int) arguments[1]));
                            case "close" -> noted(name, change(this::closeDevice));
                            default -> throw new UnsupportedOperationException(name);
                        });
    }

    private UsbInterface usbInterface() {
        return fake(
                UsbInterface.class,
                (name, arguments) ->
                        switch (name) {
                            case "isClaimed" -> claimed;
                            case "getCurrentAlternate" ->
                                    fake(UsbAlternateInterface.class, (n, a) -> setting);
                            default -> throw new UnsupportedOperationException(name);
                        });
    }

    private void closeDevice() {
        open = false;
        claimed = false;
        closed.countDown();
    }

    private static Object change(Runnable change) {
        change.run();
        return "";
    }

    private Object noted(String name, Object result) {
        calls.add(name);
        return result.equals("") ? NOTHING : result;
    }

    private static final Object NOTHING = new Object();

    /** What a method of a fake does. */
    private interface Behaviour {
        Object call(String name, Object[] arguments);
    }

    private static <T> T fake(Class<T> type, Behaviour behaviour) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (proxy, method, arguments) -> {
                            Object result = behaviour.call(method.getName(), arguments);
                            return result == NOTHING ? null : result;
                        }));
    }
}
