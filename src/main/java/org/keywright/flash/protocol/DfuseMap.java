package org.keywright.flash.protocol;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keywright.flash.ChipFlash;
import org.keywright.flash.FlashRange;

/**
 * The memory map that DfuSe devices write into the name of an alternate setting: {@code @Internal
 * Flash /0x08000000/04*016Kg,01*064Kg} (ST document UM0424, chapter 10.3.2).
 */
final class DfuseMap {

    /** More than any chip has; more is nonsense. */
    private static final long LARGEST = 64L << 20;

    private static final long LAST_ADDRESS = 0xFFFF_FFFFL;
    private static final int MOST_GROUPS = 64;
    private static final int ERASABLE = 2;
    private static final int WRITABLE = 4;

    private static final Pattern ADDRESS = Pattern.compile("\\s*0[xX]([0-9a-fA-F]{1,8})\\s*");
    private static final Pattern GROUP =
            Pattern.compile("\\s*([0-9]{1,5})\\s*\\*\\s*([0-9]{1,5})\\s*([BKM ]?)([a-zA-Z])\\s*");

    private DfuseMap() {}

    /** The flash it tells of; none if it tells of no flash or makes no sense. */
    static Optional<ChipFlash> read(String name) {
        String[] parts = name.split("/", -1);
        List<FlashRange> ranges = new ArrayList<>();
        boolean sound = name.startsWith("@") && parts.length >= 3 && parts.length % 2 == 1;
        for (int i = 1; sound && i < parts.length; i += 2) {
            sound = region(parts[i], parts[i + 1], ranges);
        }
        ranges.sort(Comparator.comparingLong(FlashRange::start));
        return sound && disjoint(ranges) && ranges.stream().anyMatch(FlashRange::writable)
                ? Optional.of(new ChipFlash(ranges, 0))
                : Optional.empty();
    }

    /** Adds what lies from one address on; false if it is not understood. */
    private static boolean region(String address, String groups, List<FlashRange> ranges) {
        Matcher start = ADDRESS.matcher(address);
        if (!start.matches()) {
            return false;
        }
        long at = Long.parseLong(start.group(1), 16);
        for (String group : groups.split(",", -1)) {
            Optional<FlashRange> range = range(at, group);
            if (range.isEmpty() || ranges.size() == MOST_GROUPS) {
                return false;
            }
            ranges.add(range.get());
            at = range.get().end();
        }
        return true;
    }

    private static Optional<FlashRange> range(long start, String group) {
        Matcher parts = GROUP.matcher(group);
        if (!parts.matches()) {
            return Optional.empty();
        }
        long block = Long.parseLong(parts.group(2)) << shift(parts.group(3));
        long length = Long.parseLong(parts.group(1)) * block;
        if (length < 1 || length > LARGEST || start + length - 1 > LAST_ADDRESS) {
            return Optional.empty();
        }
        int kind = parts.group(4).charAt(0) & 7;
        boolean writable = (kind & ERASABLE) != 0 && (kind & WRITABLE) != 0;
        return Optional.of(new FlashRange(start, length, (int) block, writable));
    }

    private static int shift(String unit) {
        return switch (unit) {
            case "K" -> 10;
            case "M" -> 20;
            default -> 0;
        };
    }

    private static boolean disjoint(List<FlashRange> ranges) {
        for (int i = 1; i < ranges.size(); i++) {
            if (ranges.get(i).start() < ranges.get(i - 1).end()) {
                return false;
            }
        }
        return true;
    }
}
