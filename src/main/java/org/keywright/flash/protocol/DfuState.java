package org.keywright.flash.protocol;

import java.util.Optional;

/**
 * What a DFU device is doing; the order is that of the numbers it sends (Device Class Specification
 * for Device Firmware Upgrade 1.1, chapter 6.1.2).
 */
enum DfuState {
    APP_IDLE("appIDLE", "it runs its firmware, not its bootloader"),
    APP_DETACH("appDETACH", "it is about to leave its firmware"),
    IDLE("dfuIDLE", "it waits for a command"),
    DNLOAD_SYNC("dfuDNLOAD-SYNC", "it has a block and waits to be asked about it"),
    DNBUSY("dfuDNBUSY", "it works on a block"),
    DNLOAD_IDLE("dfuDNLOAD-IDLE", "it waits for the next block"),
    MANIFEST_SYNC("dfuMANIFEST-SYNC", "it has the whole firmware and waits to be asked about it"),
    MANIFEST("dfuMANIFEST", "it puts the firmware in its place"),
    MANIFEST_WAIT_RESET("dfuMANIFEST-WAIT-RESET", "it waits to be reset"),
    UPLOAD_IDLE("dfuUPLOAD-IDLE", "it waits to be asked for the next block"),
    ERROR("dfuERROR", "it stopped at an error");

    private final String written;
    private final String meaning;

    DfuState(String written, String meaning) {
        this.written = written;
        this.meaning = meaning;
    }

    /** The specification's name: {@code dfuIDLE}. */
    String written() {
        return written;
    }

    /** What the device does, to follow "the bootloader says that". */
    String meaning() {
        return meaning;
    }

    /** Whether asking again later is all there is to do. */
    boolean busy() {
        return this == DNLOAD_SYNC || this == DNBUSY || this == MANIFEST_SYNC || this == MANIFEST;
    }

    /** By its number. */
    static Optional<DfuState> of(int number) {
        return number < values().length ? Optional.of(values()[number]) : Optional.empty();
    }
}
