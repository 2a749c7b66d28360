package org.keywright.ui.build;

import java.util.List;
import java.util.Locale;
import org.keywright.build.FeatureSwitch;
import org.keywright.build.SizeProposal;
import org.keywright.build.SizeTable;
import org.keywright.build.SwitchCost;
import org.keywright.problem.Problem;
import org.keywright.ui.control.JobWords;

/** What is said about sizes. */
final class SizeWords {

    private SizeWords() {}

    /** What a switch costs: {@code +312 B}. */
    static String cost(SwitchCost cost) {
        return switch (cost.outcome()) {
            case SwitchCost.Waiting waiting -> "…";
            case SwitchCost.Measured(long flash, long ram) ->
                    bytes(flash) + (ram == 0 ? "" : ", RAM " + bytes(ram));
            case SwitchCost.Fixed fixed -> "fixed by the keyboard";
            case SwitchCost.Refused refused -> "cannot be built";
        };
    }

    private static String bytes(long number) {
        return number == 0 ? "0 B" : String.format(Locale.ROOT, "%+,d B", number);
    }

    /** What a switch would do: {@code Switch Console off}. */
    static String change(FeatureSwitch change) {
        return "Switch " + change.title() + (change.on() ? " off" : " on");
    }

    /** What is left after a plan. */
    static String after(SizeProposal proposal) {
        return String.format(
                Locale.ROOT, "Fits, with %,d bytes of flash left", proposal.after().flashFree());
    }

    /** How far the measuring is. */
    static String progress(SizeTable table) {
        return "Measured " + table.done() + " of " + table.costs().size() + " in the background";
    }

    /** The same as a number from 0 to 1. */
    static double part(SizeTable table) {
        return table.costs().isEmpty() ? 1 : (double) table.done() / table.costs().size();
    }

    /**
     * A problem as the panel says it: what fits is looked for below, so nobody is sent to the
     * command line for it.
     */
    static Problem inPanel(Problem problem) {
        return JobWords.tooLarge(List.of(problem))
                ? Problem.error(
                        problem.code(),
                        problem.location(),
                        problem.message(),
                        "Below is what to switch so that it fits.")
                : problem;
    }
}
