package org.keywright.bench.guest;

import org.keywright.bench.fault.Fault;
import org.keywright.flash.FlashOutcome;

/** What came of the flashings with one fault. */
final class FaultTally {

    static final String HEAD =
            "%-14s %5s %9s %10s %10s %6s %6s"
                    .formatted(
                            "fault", "runs", "reported", "made good", "not seen", "again", "WRONG");

    private int runs;
    private int reported;
    private int madeGood;
    private int unseen;
    private int again;
    private int wrong;

    /**
     * Counts one.
     *
     * @param right whether the chip holds every byte
     * @return false if it called a success what is none, or did not name a failure
     */
    boolean count(FlashOutcome outcome, boolean right, Fault fault) {
        runs++;
        boolean good =
                switch (outcome) {
                    case FlashOutcome.Flashed flashed -> succeeded(flashed, right, fault);
                    case FlashOutcome.Failed failed -> {
                        reported++;
                        yield !failed.problem().code().isBlank()
                                && !failed.problem().advice().isBlank();
                    }
                    case FlashOutcome.Stopped stopped -> false;
                };
        wrong += good ? 0 : 1;
        return good;
    }

    /** A bootloader that says nothing and shows nothing cannot be caught at a wrong bit. */
    private boolean succeeded(FlashOutcome.Flashed flashed, boolean right, Fault fault) {
        madeGood += right ? 1 : 0;
        unseen += right ? 0 : 1;
        return right || !flashed.verified() && !fault.onTheWire();
    }

    /**
     * Counts the attempt after a failure.
     *
     * @return whether it worked
     */
    boolean again(boolean worked) {
        again += worked ? 1 : 0;
        wrong += worked ? 0 : 1;
        return worked;
    }

    boolean good() {
        return wrong == 0;
    }

    /** A line of the table. */
    String line(Fault fault) {
        return "%-14s %5d %9d %10d %10d %6d %6d"
                .formatted(fault, runs, reported, madeGood, unseen, again, wrong);
    }
}
