package org.keywright.firmware;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the table "Memory Configuration" out of the map file that GNU ld writes with {@code -Map}:
 * the regions as the linker saw them, after every script, symbol and option.
 */
public final class LinkerMap {

    private static final String TITLE = "Memory Configuration";
    private static final Pattern ROW =
            Pattern.compile("(\\S+) +0x([0-9a-f]{1,16}) +0x([0-9a-f]{1,16})(?: +([rwxl! ]*))?");

    /** No table is that far down, and none is that long. */
    private static final int MOST_LINES = 100_000;

    private static final int MOST_REGIONS = 64;

    /** Regions of the AVR linker script that no firmware competes for. */
    private static final Set<String> ASIDE =
            Set.of("eeprom", "fuse", "lock", "signature", "user_signatures");

    /** What a script without a table of its own has: the whole address space. */
    private static final String NONE = "*default*";

    private LinkerMap() {}

    /** The regions that have a length; none if there is no such table. */
    public static MemoryMap read(String map) {
        List<MemoryRegion> regions = new ArrayList<>();
        List<String> lines =
                map.lines()
                        .limit(MOST_LINES)
                        .dropWhile(line -> !line.equals(TITLE))
                        .skip(1)
                        .dropWhile(line -> line.isBlank() || line.startsWith("Name "))
                        .takeWhile(line -> !line.isBlank())
                        .limit(MOST_REGIONS)
                        .toList();
        for (String line : lines) {
            Matcher row = ROW.matcher(line);
            if (row.matches() && !row.group(1).equals(NONE)) {
                add(row, regions);
            }
        }
        return new MemoryMap(regions);
    }

    private static void add(Matcher row, List<MemoryRegion> regions) {
        long origin = Long.parseUnsignedLong(row.group(2), 16);
        long length = Long.parseUnsignedLong(row.group(3), 16);
        if (length > 0 && origin >= 0) {
            String attributes = row.group(4) == null ? "" : row.group(4);
            regions.add(
                    new MemoryRegion(row.group(1), origin, length, kind(row.group(1), attributes)));
        }
    }

    private static MemoryRegion.Kind kind(String name, String attributes) {
        String granted = attributes.split("!", 2)[0];
        if (ASIDE.contains(name)) {
            return MemoryRegion.Kind.OTHER;
        }
        return granted.contains("w") ? MemoryRegion.Kind.RAM : MemoryRegion.Kind.FLASH;
    }
}
