package org.keywright.bench.guest;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.Map;
import org.keywright.flash.FlashOutcome;

/** Counts what comes of flashings that go wrong, for all lanes together. */
final class FaultTable {

    private final Map<Mishap, FaultTally> tallies = new EnumMap<>(Mishap.class);
    private int broken;

    /**
     * Counts one.
     *
     * @param right whether the chip holds every byte
     * @param untouched whether nothing was done to a board that was not meant
     * @return false if it called a success what is none, or did not name a failure
     */
    synchronized boolean count(
            Mishap mishap, FlashOutcome outcome, boolean right, boolean untouched) {
        return tally(mishap).count(outcome, right, untouched, mishap.inTheChip());
    }

    /** Counts the attempt after a failure; returns what it was given. */
    synchronized boolean again(Mishap mishap, boolean worked) {
        return tally(mishap).again(worked);
    }

    /** Counts a flashing that could not even be tried. */
    synchronized void broken() {
        broken++;
    }

    private FaultTally tally(Mishap mishap) {
        return tallies.computeIfAbsent(mishap, m -> new FaultTally());
    }

    synchronized boolean good() {
        return broken == 0 && tallies.values().stream().allMatch(FaultTally::good);
    }

    synchronized void print(PrintStream out) {
        out.println(FaultTally.HEAD);
        FaultTally all = new FaultTally();
        tallies.forEach(
                (mishap, tally) -> {
                    all.add(tally);
                    out.println(tally.line(mishap.name()));
                });
        out.println(all.line("all"));
        if (broken > 0) {
            out.println(broken + " could not be tried");
        }
    }
}
