package org.keywright.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.keywright.application.SizeListener;
import org.keywright.build.FeatureSwitch;
import org.keywright.build.SizeProposal;
import org.keywright.build.SizeTable;
import org.keywright.build.SwitchCost;
import org.keywright.build.TooLarge;
import org.keywright.option.Value;
import org.keywright.problem.Problem;

/** Hears what a firmware and its features cost, and says it when all is known. */
final class SizeReport implements SizeListener {

    private final ProgressLine progress;
    private final boolean planned;
    private Optional<SizeTable> table = Optional.empty();
    private List<SizeProposal> proposals = List.of();
    private List<Problem> problems = List.of();

    /**
     * @param planned whether plans were asked for
     */
    SizeReport(ProgressLine progress, boolean planned) {
        this.progress = progress;
        this.planned = planned;
    }

    @Override
    public synchronized void measured(SizeTable known) {
        table = Optional.of(known);
        progress.progressed("Measuring", known.done() / (double) Math.max(1, known.costs().size()));
    }

    @Override
    public synchronized void proposed(List<SizeProposal> found) {
        proposals = found;
    }

    @Override
    public synchronized void unbuildable(List<Problem> found) {
        problems = found;
    }

    synchronized Reply reply() {
        if (table.isEmpty()) {
            return Reply.of(problems);
        }
        List<String> lines = new ArrayList<>(SizeLines.of(table.get().size()));
        List<SwitchCost> costs = sorted(table.get().costs());
        costs.forEach(cost -> lines.add(row(cost)));
        lines.addAll(plans());
        Value.Table members =
                SizeMembers.of(table.get().size())
                        .with(
                                "features",
                                new Value.Listing(
                                        costs.stream().<Value>map(SizeMembers::of).toList()))
                        .with(
                                "plans",
                                new Value.Listing(
                                        proposals.stream().<Value>map(SizeMembers::of).toList()));
        return new Reply(lines, members, TooLarge.problems(table.get().size()));
    }

    /** What is on first, the dearest at the top. */
    private static List<SwitchCost> sorted(List<SwitchCost> costs) {
        return costs.stream()
                .sorted(
                        Comparator.comparing((SwitchCost c) -> !c.feature().on())
                                .thenComparing(
                                        Comparator.comparingLong(SizeReport::flash).reversed()))
                .toList();
    }

    private static long flash(SwitchCost cost) {
        return cost.outcome() instanceof SwitchCost.Measured m ? m.flash() : 0;
    }

    private static String row(SwitchCost cost) {
        FeatureSwitch feature = cost.feature();
        String what =
                switch (cost.outcome()) {
                    case SwitchCost.Waiting waiting -> "not measured";
                    case SwitchCost.Measured(long flash, long ram) ->
                            "%+7d B flash %+6d B RAM".formatted(flash, ram);
                    case SwitchCost.Fixed fixed -> "decided elsewhere";
                    case SwitchCost.Refused(String why) -> "cannot be switched: " + why;
                };
        return "%-3s %-36s %s%s"
                .formatted(
                        feature.on() ? "on" : "off",
                        feature.option(),
                        what,
                        feature.needed() ? "  (keys of the keymap need it)" : "");
    }

    private List<String> plans() {
        List<String> lines = new ArrayList<>();
        int number = 1;
        for (SizeProposal proposal : proposals) {
            lines.add("Plan %d, built and fits:".formatted(number++));
            proposal.changes().forEach(change -> lines.add(change(change)));
            SizeLines.of(proposal.after()).forEach(line -> lines.add("  " + line));
        }
        if (planned && lines.isEmpty()) {
            boolean fits = table.orElseThrow().size().fits();
            lines.add(fits ? "It fits; nothing has to change." : "No plan was found that fits.");
        }
        return lines;
    }

    private static String change(FeatureSwitch change) {
        return "  %s %s: %s"
                .formatted(
                        change.on() ? "switch off" : "switch on", change.option(), change.loses());
    }
}
