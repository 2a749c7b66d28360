package org.keywright.bench.guest;

import org.keywright.flash.FlashOutcome;

/** What came of the flashings with one mishap. */
final class FaultTally {

    static final String HEAD =
            "%-14s %5s %9s %10s %10s %6s %6s"
                    .formatted(
                            "mishap",
                            "runs",
                            "reported",
                            "made good",
                            "not seen",
                            "again",
                            "WRONG");

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
     * @param untouched whether nothing was done to a board that was not meant
     * @param inTheChip whether the chip itself is at fault
     * @return false if it called a success what is none, or did not name a failure
     */
    boolean count(FlashOutcome outcome, boolean right, boolean untouched, boolean inTheChip) {
        runs++;
        boolean good =
                untouched
                        && switch (outcome) {
                            case FlashOutcome.Flashed flashed ->
                                    succeeded(flashed, right, inTheChip);
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
    private boolean succeeded(FlashOutcome.Flashed flashed, boolean right, boolean inTheChip) {
        madeGood += right ? 1 : 0;
        unseen += right ? 0 : 1;
        return right || !flashed.verified() && inTheChip;
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

    void add(FaultTally other) {
        runs += other.runs;
        reported += other.reported;
        madeGood += other.madeGood;
        unseen += other.unseen;
        again += other.again;
        wrong += other.wrong;
    }

    /** A line of the table. */
    String line(String name) {
        return "%-14s %5d %9d %10d %10d %6d %6d"
                .formatted(name, runs, reported, madeGood, unseen, again, wrong);
    }
}
