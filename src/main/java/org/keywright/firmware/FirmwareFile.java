package org.keywright.firmware;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A firmware file that was read and found whole.
 *
 * @param name the file's, for problems
 * @param format what it is, by its content
 * @param image what it puts where; a BIN begins at address 0 here, for it does not say
 * @param families a UF2 file's families of chips, unsigned numbers of 32 bits; empty otherwise
 * @param suffix what a BIN says about the device it is meant for, if it does; no part of the image
 */
public record FirmwareFile(
        String name,
        Format format,
        FirmwareImage image,
        Set<Long> families,
        Optional<DfuSuffix> suffix) {

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

    /** One without a suffix. */
    public FirmwareFile(String name, Format format, FirmwareImage image, Set<Long> families) {
        this(name, format, image, families, Optional.empty());
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

    /**
     * The same without padding: QMK fills some BINs with zeros, further than the chip has room.
     *
     * @param room bytes there are for firmware from that address on
     */
    public FirmwareImage imageAt(long start, long room) {
        FirmwareImage whole = imageAt(start);
        if (hasAddresses() || room < 1 || whole.byteCount() <= room) {
            return whole;
        }
        byte[] content = whole.binary();
        for (int at = (int) room; at < content.length; at++) {
            if (content[at] != 0) {
                return whole;
            }
        }
        Segment kept = new Segment(start, Arrays.copyOf(content, (int) room));
        return new FirmwareImage(List.of(kept), start);
    }
}
