package org.keywright.firmware;

import java.util.List;
import java.util.Optional;

/**
 * What a firmware file says about itself, without anybody's word for it.
 *
 * @param format what kind of file it is
 * @param code for which kind of processor
 * @param processors QMK's names of the chips it can be for, as far as the bytes tell; none if they
 *     do not
 * @param start the first address; of a file without addresses 0
 * @param end the address behind the last byte
 * @param bytes that would be written
 * @param usb what it will say about itself on USB
 * @param rawHid whether it can be talked to over raw HID, as VIA does
 * @param console whether it has a HID console
 * @param builtAs what it was built from
 */
public record FirmwareFacts(
        FirmwareFile.Format format,
        CodeKind code,
        List<String> processors,
        long start,
        long end,
        int bytes,
        Optional<FirmwareIdentity> usb,
        boolean rawHid,
        boolean console,
        Optional<BuiltAs> builtAs) {

    private static final long RP2040_FLASH = 0x1000_0000L;

    /** "Usage page (vendor's FF60), usage (61)" of QMK's raw HID in a report descriptor. */
    private static final byte[] RAW_HID = {0x06, 0x60, (byte) 0xFF, 0x09, 0x61};

    /** The same for QMK's console, FF31 and 74. */
    private static final byte[] CONSOLE = {0x06, 0x31, (byte) 0xFF, 0x09, 0x74};

    public FirmwareFacts {
        processors = List.copyOf(processors);
    }

    /** Looks at a file that was read. */
    public static FirmwareFacts of(FirmwareFile file) {
        FirmwareImage image = file.image();
        byte[] content = image.binary();
        CodeKind code = CodeKind.of(image);
        return new FirmwareFacts(
                file.format(),
                code,
                processors(image, code),
                image.segments().getFirst().address(),
                image.segments().getLast().end(),
                image.byteCount(),
                FirmwareIdentity.find(content),
                holds(content, RAW_HID),
                holds(content, CONSOLE),
                BuiltAs.find(content));
    }

    private static List<String> processors(FirmwareImage image, CodeKind code) {
        return switch (code) {
            case AVR -> AvrVectors.chips(image);
            case ARM ->
                    image.segments().getFirst().address() == RP2040_FLASH
                            ? List.of("RP2040")
                            : List.of();
            case RISC_V -> List.of("GD32VF103");
            case UNKNOWN -> List.of();
        };
    }

    private static boolean holds(byte[] content, byte[] wanted) {
        for (int at = 0; at + wanted.length <= content.length; at++) {
            int same = 0;
            while (same < wanted.length && content[at + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return true;
            }
        }
        return false;
    }
}
