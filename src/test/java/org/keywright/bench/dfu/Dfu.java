package org.keywright.bench.dfu;

/** The numbers of USB Device Firmware Upgrade 1.1, from the device's side. */
final class Dfu {

    static final int DETACH = 0;
    static final int DNLOAD = 1;
    static final int UPLOAD = 2;
    static final int GETSTATUS = 3;
    static final int CLRSTATUS = 4;
    static final int GETSTATE = 5;
    static final int ABORT = 6;

    /** {@code bState}, chapter 6.1.2, in the order of its numbers. */
    enum State {
        APP_IDLE,
        APP_DETACH,
        IDLE,
        DNLOAD_SYNC,
        DNBUSY,
        DNLOAD_IDLE,
        MANIFEST_SYNC,
        MANIFEST,
        MANIFEST_WAIT_RESET,
        UPLOAD_IDLE,
        ERROR
    }

    /** {@code bStatus}, chapter 6.1.2, in the order of its numbers. */
    enum Status {
        OK,
        TARGET,
        FILE,
        WRITE,
        ERASE,
        CHECK_ERASED,
        PROG,
        VERIFY,
        ADDRESS,
        NOTDONE,
        FIRMWARE,
        VENDOR,
        USBR,
        POR,
        UNKNOWN,
        STALLEDPKT
    }

    private Dfu() {}
}
