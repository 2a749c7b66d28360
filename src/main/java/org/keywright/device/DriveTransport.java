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

    /**
     * Writes over the start of a file that is there, and leaves its length and its place on the
     * drive alone. Some bootloaders take whatever lies at that place for firmware, so a file that
     * moved would be written over something else.
     *
     * @param content not longer than the file
     * @param written told how many bytes the system has handed over so far
     */
    default void overwrite(String name, byte[] content, IntConsumer written)
            throws DeviceException {
        throw new DeviceException("Files on this drive cannot be written over in their place.");
    }

    /**
     * The start of a file as the drive itself has it now, past what the system remembers of it.
     *
     * @param limit the most bytes wanted
     * @return empty if there is no such file, or the system offers no way past its memory
     */
    default Optional<byte[]> readBack(String name, int limit) throws DeviceException {
        return Optional.empty();
    }

    /** Removes a file; one that is not there is no failure. */
    void delete(String name) throws DeviceException;
}
