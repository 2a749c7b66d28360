package org.keywright.cli;

import java.util.ArrayList;
import java.util.List;
import org.keywright.firmware.FirmwareSize;

/** A firmware's size as lines with bars. */
final class SizeLines {

    private static final int WIDTH = 30;

    private SizeLines() {}

    /** Flash and RAM. */
    static List<String> of(FirmwareSize size) {
        List<String> lines = new ArrayList<>();
        lines.add(line("Flash", size.flashUsed(), size.memory().flashForFirmware(), ""));
        String stacks =
                size.stackReserve() > 0
                        ? ", %d of them stacks".formatted(size.stackReserve())
                        : ", and the stack";
        lines.add(line("RAM", size.ramUsed(), size.memory().ram(), stacks));
        return lines;
    }

    private static String line(String name, long used, long limit, String note) {
        if (limit <= 0) {
            return "%-11s %d bytes%s".formatted(name + ":", used, note);
        }
        long left = limit - used;
        return "%-11s %s %d of %d bytes%s (%d %%, %d %s)"
                .formatted(
                        name + ":",
                        bar(used, limit),
                        used,
                        limit,
                        note,
                        100 * used / limit,
                        Math.abs(left),
                        left < 0 ? "too many" : "free");
    }

    /** {@code [######....]}; one that is full ends in {@code !}. */
    private static String bar(long used, long limit) {
        int full = (int) Math.min(WIDTH, used * WIDTH / limit);
        String end = used > limit ? "!" : "]";
        return "[" + "#".repeat(full) + ".".repeat(WIDTH - full) + end;
    }
}
