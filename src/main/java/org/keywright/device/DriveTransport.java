package org.keywright.device;

import java.util.Optional;
import java.util.function.IntConsumer;

/** Files on a bootloader's drive. */
public non-sealed interface DriveTransport extends Transport {

    /**
     * The start of a file.
     *
     * @param limit the most bytes wanted
     * @return empty if there is no such file
     */
    Optional<byte[]> read(String name, int limit) throws DeviceException;

    /**
     * Writes a file from its first byte to its last and makes the system hand all of it to the
     * device. A drive that goes away after the last byte was handed over is no failure: taking the
     * file and leaving is what bootloaders do.
     *
     * @param written told how many bytes the system has handed over so far
     */
    void write(String name, byte[] content, IntConsumer written) throws DeviceException;

    /** Removes a file; one that is not there is no failure. */
    void delete(String name) throws DeviceException;
}
