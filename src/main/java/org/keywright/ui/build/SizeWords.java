package org.keywright.ui.build;

import java.util.List;
import org.keywright.build.FeatureSwitch;
import org.keywright.build.SizeProposal;
import org.keywright.build.SizeTable;
import org.keywright.build.SwitchCost;
import org.keywright.problem.Problem;
import org.keywright.ui.control.JobWords;
import org.keywright.ui.words.Echo;
import org.keywright.ui.words.Phrase;

/** What is said about sizes. */
final class SizeWords {

    private SizeWords() {}

    /** What a switch costs: {@code +312 B}. */
    static String cost(SwitchCost cost) {
        return switch (cost.outcome()) {
            case SwitchCost.Waiting waiting -> "…";
            case SwitchCost.Measured(long flash, long ram) ->
                    bytes(flash) + (ram == 0 ? "" : ", RAM " + bytes(ram));
            case SwitchCost.Fixed fixed -> Phrase.of("fixed by the keyboard");
            case SwitchCost.Refused refused -> Phrase.of("cannot be built");
        };
    }

    private static String bytes(long number) {
        return number == 0 ? "0 B" : String.format(Phrase.language().locale(), "%+,d B", number);
    }

    /** What a switch would do: {@code Switch Console off}. */
    static String change(FeatureSwitch change) {
        return change.on()
                ? Phrase.of("Switch {0} off", Echo.data(change.title()))
                : Phrase.of("Switch {0} on", Echo.data(change.title()));
    }

    /** What is left after a plan. */
    static String after(SizeProposal proposal) {
        return Phrase.of(
                "Fits, with {0} bytes of flash left", Phrase.number(proposal.after().flashFree()));
    }

    /** How far the measuring is. */
    static String progress(SizeTable table) {
        return Phrase.of(
                "Measured {0} of {1} in the background", table.done(), table.costs().size());
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
                        Phrase.of("Below is what to switch so that it fits."))
                : problem;
    }
}
