package org.keywright.firmware;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * A firmware file that was read and found whole.
 *
 * @param name the file's, for problems
 * @param format what it is, by its content
 * @param image what it puts where; a BIN begins at address 0 here, for it does not say
 * @param families a UF2 file's families of chips, unsigned numbers of 32 bits; empty otherwise
 */
public record FirmwareFile(String name, Format format, FirmwareImage image, Set<Long> families) {

    /** What a firmware file can be. */
    public enum Format {
        /** Intel HEX: text, with addresses. */
        HEX("Intel HEX"),
        /** The bytes alone. */
        BIN("BIN"),
        /** USB Flashing Format: blocks with addresses. */
        UF2("UF2");

        private final String title;

        Format(String title) {
            this.title = title;
        }

        /** Its name before a person. */
        public String title() {
            return title;
        }
    }

    public FirmwareFile {
        families = Collections.unmodifiableSet(new TreeSet<>(families));
    }

    /** Whether it says where its bytes belong. */
    public boolean hasAddresses() {
        return format != Format.BIN;
    }

    /** What it puts where, if a file without addresses begins at that one. */
    public FirmwareImage imageAt(long start) {
        if (hasAddresses()) {
            return image;
        }
        return new FirmwareImage(
                image.segments().stream()
                        .map(s -> new Segment(s.address() + start, s.content()))
                        .toList(),
                start);
    }
}
