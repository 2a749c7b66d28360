package org.keywright.bench;

import java.util.Optional;

/**
 * A device that is a drive, as its files are seen by an operating system that has mounted it.
 *
 * <p>Through a real kernel the files are seen by SCSI commands instead; both end at the same
 * sectors.
 */
public interface VirtualDrive extends VirtualDevice {

    /** The volume's name. */
    String label();

    /** A file's content; empty if there is no such file. */
    Optional<byte[]> file(String name);

    /**
     * The next sector of a file that is being written in its order.
     *
     * @param at its first byte's place in the file, a multiple of 512
     */
    void write(String name, int at, byte[] sector) throws HandshakeException;

    /** Removes a file; one that is not there is no failure. */
    void delete(String name) throws HandshakeException;
}
