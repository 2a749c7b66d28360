package org.keywright.firmware;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a firmware will say about itself on USB, out of the device descriptor it carries (Universal
 * Serial Bus Specification 2.0, chapter 9.6.1).
 *
 * @param vendor 0 to 65535
 * @param product 0 to 65535
 * @param release {@code bcdDevice}, as sent: 0x0102 is 1.0.2
 * @param names its maker's and its product's strings, in the order they lie in the file: most
 *     compilers put the product first, so which is which is not known; none to two
 */
public record FirmwareIdentity(int vendor, int product, int release, List<String> names) {

    private static final int LENGTH = 18;
    private static final int DEVICE = 1;
    private static final int STRING = 3;

    /** A string is ended by two zeros that its length does not count, and then aligned. */
    private static final int MOST_PADDING = 4;

    /** The list of languages: US English alone. */
    private static final byte[] LANGUAGES = {4, STRING, 0x09, 0x04};

    public FirmwareIdentity {
        names = List.copyOf(names);
    }

    /** The one identity in an image; empty if it has none, or several that differ. */
    static Optional<FirmwareIdentity> find(byte[] image) {
        List<FirmwareIdentity> found = new ArrayList<>();
        for (int at = 0; at + LENGTH <= image.length; at++) {
            if (isDescriptor(image, at)) {
                found.add(
                        new FirmwareIdentity(
                                word(image, at + 8),
                                word(image, at + 10),
                                word(image, at + 12),
                                List.of()));
            }
        }
        return found.stream().distinct().count() == 1
                ? Optional.of(found.getFirst().named(names(image)))
                : Optional.empty();
    }

    private FirmwareIdentity named(List<String> strings) {
        return new FirmwareIdentity(vendor, product, release, strings);
    }

    /** Every field that has but a few sensible values has one of them. */
    private static boolean isDescriptor(byte[] image, int at) {
        int usb = word(image, at + 2);
        int packet = image[at + 7] & 0xFF;
        return image[at] == LENGTH
                && image[at + 1] == DEVICE
                && (usb == 0x0110 || usb == 0x0200 || usb == 0x0201 || usb == 0x0210)
                && (packet == 8 || packet == 16 || packet == 32 || packet == 64)
                && image[at + 17] == 1
                && areFew(image, at + 14, 3);
    }

    /** Numbers of strings, 0 for none. */
    private static boolean areFew(byte[] image, int at, int count) {
        for (int i = at; i < at + count; i++) {
            if (image[i] < 0 || image[i] > 16) {
                return false;
            }
        }
        return true;
    }

    /** The strings before the list of languages, where all of QMK's USB stacks put them. */
    private static List<String> names(byte[] image) {
        for (int at = 0; at + LANGUAGES.length <= image.length; at++) {
            if (Arrays.equals(image, at, at + LANGUAGES.length, LANGUAGES, 0, LANGUAGES.length)) {
                List<String> names = namesBefore(image, at);
                if (!names.isEmpty()) {
                    return names;
                }
            }
        }
        return List.of();
    }

    private static List<String> namesBefore(byte[] image, int languages) {
        List<String> names = new ArrayList<>();
        int end = languages;
        for (int i = 0; i < 2; i++) {
            int start = startOfString(image, end);
            if (start < 0) {
                break;
            }
            names.addFirst(text(image, start));
            end = start;
        }
        return names;
    }

    /** Where the string begins that ends there, -1 if none does. */
    private static int startOfString(byte[] image, int end) {
        for (int padding = 0; padding <= MOST_PADDING; padding++) {
            int last = end - padding;
            for (int size = 4; size <= 254 && last - size >= 0; size += 2) {
                int start = last - size;
                if ((image[start] & 0xFF) == size
                        && image[start + 1] == STRING
                        && isText(image, start + 2, last)) {
                    return start;
                }
            }
            if (last < 1 || image[last - 1] != 0) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isText(byte[] image, int from, int to) {
        for (int i = from; i < to; i += 2) {
            char c = (char) word(image, i);
            if (Character.isISOControl(c) || !Character.isDefined(c)) {
                return false;
            }
        }
        return true;
    }

    private static String text(byte[] image, int start) {
        int length = (image[start] & 0xFF) - 2;
        return new String(image, start + 2, length, StandardCharsets.UTF_16LE).strip();
    }

    private static int word(byte[] image, int at) {
        return image[at] & 0xFF | (image[at + 1] & 0xFF) << 8;
    }

    /** Its ids as they are usually written: {@code 03A8:AE01}. */
    public String id() {
        return "%04X:%04X".formatted(vendor, product);
    }

    /** Its release as it is usually written: {@code 1.0.2}. */
    public String version() {
        return "%x.%x.%x".formatted(release >> 8, release >> 4 & 0xF, release & 0xF);
    }
}
