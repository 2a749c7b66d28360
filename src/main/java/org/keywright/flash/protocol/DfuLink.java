package org.keywright.flash.protocol;

import java.time.Duration;
import org.keywright.device.DeviceException;
import org.keywright.device.DeviceStalledException;
import org.keywright.device.DeviceTimeoutException;
import org.keywright.device.UsbRequest;
import org.keywright.device.UsbTransport;
import org.keywright.flash.BootloaderRefusedException;

/**
 * The requests of DFU to one interface (Device Class Specification for Device Firmware Upgrade 1.1,
 * chapter 3). A request that the device refuses is followed by the question why.
 */
final class DfuLink {

    /** How long one request may take unless said otherwise. */
    static final Duration REQUEST = Duration.ofSeconds(5);

    private static final Duration BUSY_LIMIT = Duration.ofSeconds(20);
    private static final Duration NAP = Duration.ofMillis(100);
    private static final int ROUNDS_TO_IDLE = 8;
    private static final int DETACH_MILLIS = 1000;

    private static final int DETACH = 0;
    private static final int DNLOAD = 1;
    private static final int UPLOAD = 2;
    private static final int GETSTATUS = 3;
    private static final int CLRSTATUS = 4;
    private static final int ABORT = 6;

    private final UsbTransport usb;
    private final int interfaceNumber;
    private final Pacing pacing;

    DfuLink(UsbTransport usb, int interfaceNumber, Pacing pacing) {
        this.usb = usb;
        this.interfaceNumber = interfaceNumber;
        this.pacing = pacing;
    }

    /** Sends a block; an empty one ends a download. */
    void download(int block, byte[] content, Duration timeout) throws DeviceException {
        try {
            usb.controlOut(request(DNLOAD, block), content, timeout);
        } catch (DeviceStalledException e) {
            throw reasonFor(e);
        }
    }

    /** The same within the usual time. */
    void download(int block, byte[] content) throws DeviceException {
        download(block, content, REQUEST);
    }

    /** Asks for a block; fewer bytes than wanted may come. */
    byte[] upload(int block, int length) throws DeviceException {
        try {
            return usb.controlIn(request(UPLOAD, block), length, REQUEST);
        } catch (DeviceStalledException e) {
            throw reasonFor(e);
        }
    }

    /** The same where fewer bytes are a failure. */
    byte[] uploadAll(int block, int length) throws DeviceException {
        byte[] content = upload(block, length);
        if (content.length != length) {
            throw Answers.tooShort("a block", content.length, length);
        }
        return content;
    }

    DfuStatus status(Duration timeout) throws DeviceException {
        return DfuStatus.read(usb.controlIn(request(GETSTATUS, 0), DfuStatus.LENGTH, timeout));
    }

    void abort() throws DeviceException {
        usb.controlOut(request(ABORT, 0), new byte[0], REQUEST);
    }

    void detach() throws DeviceException {
        usb.controlOut(request(DETACH, DETACH_MILLIS), new byte[0], REQUEST);
    }

    private void clear() throws DeviceException {
        usb.controlOut(request(CLRSTATUS, 0), new byte[0], REQUEST);
    }

    private UsbRequest request(int number, int value) {
        return UsbRequest.toInterface(number, value & 0xFFFF, interfaceNumber);
    }

    /** A device that stalls knows why, if it is still there to be asked. */
    private DeviceException reasonFor(DeviceStalledException stall) throws DeviceException {
        DfuStatus status = status(REQUEST);
        return status.failed() ? status.refusal() : stall;
    }

    /**
     * Asks until the device is done with what it was sent.
     *
     * @param work how long that may take, and how long the device is believed when it asks to be
     *     left alone
     * @return where it ended up, never busy
     * @throws BootloaderRefusedException if it stopped at an error
     */
    DfuStatus settle(Work work) throws DeviceException {
        long end = pacing.nanos() + work.limit().toNanos();
        for (int questions = 1; ; questions++) {
            DfuStatus status = status(work.request());
            if (status.failed() && !status.unfinished()) {
                throw status.refusal();
            }
            if (!status.state().busy()) {
                return status;
            }
            if (pacing.nanos() >= end) {
                throw new DeviceTimeoutException(
                        "The bootloader says for %d seconds that %s."
                                .formatted(work.limit().toSeconds(), status.state().meaning()));
            }
            Duration nap = work.nap(status.asked(), questions);
            if (!nap.isZero()) {
                pacing.pause(nap);
            }
        }
    }

    /** Brings the device to where it waits for a command, from wherever it was left. */
    void idle() throws DeviceException {
        long end = pacing.nanos() + BUSY_LIMIT.toNanos();
        DfuStatus status = status(REQUEST);
        for (int round = 0; round < ROUNDS_TO_IDLE; ) {
            if (status.state() == DfuState.IDLE && !status.failed()) {
                return;
            }
            if (status.state() == DfuState.DNBUSY || status.state() == DfuState.MANIFEST) {
                round = pacing.nanos() < end ? round : ROUNDS_TO_IDLE;
                pacing.pause(NAP);
            } else {
                step(status);
                round++;
            }
            status = status(REQUEST);
        }
        throw new BootloaderRefusedException(
                status.state().written(),
                "The bootloader cannot begin: %s.".formatted(status.state().meaning()),
                "Unplug the keyboard, start its bootloader once more and try again.");
    }

    private void step(DfuStatus status) throws DeviceException {
        if (status.failed()) {
            clear();
            return;
        }
        try {
            // A chip fresh from Atmel says that it runs its firmware, until it is told to stop.
            abort();
        } catch (DeviceStalledException e) {
            clear();
        }
    }
}
