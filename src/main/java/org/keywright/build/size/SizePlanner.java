package org.keywright.build.size;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.keywright.build.BuildStoppedException;
import org.keywright.build.Cancellation;
import org.keywright.build.FeatureSwitch;
import org.keywright.build.SizeProposal;
import org.keywright.build.SizeTable;
import org.keywright.build.SizeTrial;
import org.keywright.build.SizeTrials;
import org.keywright.build.SwitchCost;

/**
 * Finds the smallest change of switches that makes a firmware fit.
 *
 * <p>Savings do not add up: what two features share is saved once. So a choice that should be
 * enough is built; if it is not enough, the search splits into the choices without one of its
 * switches and those with all of them, whose parts are now known to save less. As long as switches
 * together save no more than each alone, the first choice that fits is the best one; otherwise it
 * is at least one from which no switch can be taken back.
 */
public final class SizePlanner {

    private static final int MOST_CHANGES = 16;

    /** How many choices are built before the planner gives up. */
    private static final int MOST_BUILDS = 40;

    private final SizeTrials trials;
    private final Map<Set<String>, SizeTrial> built = new HashMap<>();

    /** Plans nothing yet; it may be interrupted and run again. */
    public SizePlanner(SizeTrials trials) {
        this.trials = trials;
    }

    /**
     * A part of all choices.
     *
     * @param free what may be switched besides what is forced
     * @param shortage what has to be saved
     * @param best the best choice of this part
     */
    private record Part(
            FlipSearch.Choice forced,
            List<SwitchCost> free,
            Shortage shortage,
            FlipSearch.Choice best) {}

    /**
     * Plans that fit, each of them built: the one of fewest changes first, then the one that loses
     * least if that is another one. Switches that keys of the keymap need are only used when
     * nothing else is enough.
     *
     * @param table everything measured
     * @return none if the firmware fits already, or if nothing makes it fit
     */
    public List<SizeProposal> propose(SizeTable table, Cancellation cancellation)
            throws IOException, BuildStoppedException {
        Shortage shortage = Shortage.of(table.size());
        if (!shortage.any()) {
            return List.of();
        }
        List<SwitchCost> able = table.costs().stream().filter(SizePlanner::able).toList();
        List<SwitchCost> spare = able.stream().filter(c -> !c.feature().needed()).toList();
        List<SizeProposal> found = propose(spare, shortage, cancellation);
        return found.isEmpty() && spare.size() < able.size()
                ? propose(able, shortage, cancellation)
                : found;
    }

    private static boolean able(SwitchCost cost) {
        return cost.feature().canSave() && cost.outcome() instanceof SwitchCost.Measured;
    }

    private List<SizeProposal> propose(
            List<SwitchCost> costs, Shortage shortage, Cancellation cancellation)
            throws IOException, BuildStoppedException {
        List<SizeProposal> proposals = new ArrayList<>();
        for (FlipSearch.Goal goal : FlipSearch.Goal.values()) {
            search(costs, shortage, goal, cancellation)
                    .filter(found -> proposals.stream().noneMatch(p -> same(p, found)))
                    .ifPresent(proposals::add);
        }
        return proposals;
    }

    private static boolean same(SizeProposal one, SizeProposal other) {
        return Set.copyOf(one.changes()).equals(Set.copyOf(other.changes()));
    }

    private Optional<SizeProposal> search(
            List<SwitchCost> costs,
            Shortage shortage,
            FlipSearch.Goal goal,
            Cancellation cancellation)
            throws IOException, BuildStoppedException {
        PriorityQueue<Part> parts =
                new PriorityQueue<>(Comparator.comparing(Part::best, goal.order()));
        add(parts, FlipSearch.Choice.NONE, costs, shortage, goal);
        for (int builds = 0; builds < MOST_BUILDS && !parts.isEmpty(); builds++) {
            Part part = parts.poll();
            List<FeatureSwitch> changes = features(part.best());
            SizeTrial trial = build(changes, cancellation);
            if (fits(trial)) {
                return Optional.of(reduced(changes, cancellation));
            }
            split(part, trial, parts, goal);
        }
        return Optional.empty();
    }

    /** The choices without the first switch, those with it but without the second, and so on. */
    private static void split(
            Part part, SizeTrial trial, PriorityQueue<Part> parts, FlipSearch.Goal goal) {
        FlipSearch.Choice forced = part.forced();
        List<SwitchCost> free = new ArrayList<>(part.free());
        for (SwitchCost cost : part.best().costs()) {
            if (!part.forced().costs().contains(cost)) {
                free.remove(cost);
                add(parts, forced, List.copyOf(free), part.shortage(), goal);
                forced = forced.with(cost);
            }
        }
        if (trial instanceof SizeTrial.Sized sized) {
            Shortage more = part.shortage().after(part.best(), Shortage.of(sized.size()));
            add(parts, part.best(), free, more, goal);
        }
    }

    private static void add(
            PriorityQueue<Part> parts,
            FlipSearch.Choice forced,
            List<SwitchCost> free,
            Shortage shortage,
            FlipSearch.Goal goal) {
        new FlipSearch(forced, free, shortage)
                .best(goal, MOST_CHANGES)
                .ifPresent(best -> parts.add(new Part(forced, free, shortage, best)));
    }

    /** Takes back every switch that is not needed to fit after all, the greatest loss first. */
    private SizeProposal reduced(List<FeatureSwitch> enough, Cancellation cancellation)
            throws IOException, BuildStoppedException {
        List<FeatureSwitch> changes = new ArrayList<>(enough);
        List<FeatureSwitch> candidates = new ArrayList<>(enough);
        candidates.sort(Comparator.comparingInt(FeatureSwitch::loss).reversed());
        for (FeatureSwitch candidate : candidates) {
            List<FeatureSwitch> without = new ArrayList<>(changes);
            without.remove(candidate);
            if (!without.isEmpty() && fits(build(without, cancellation))) {
                changes = without;
            }
        }
        SizeTrial.Sized sized = (SizeTrial.Sized) build(changes, cancellation);
        return new SizeProposal(changes, sized.size());
    }

    private SizeTrial build(List<FeatureSwitch> changes, Cancellation cancellation)
            throws IOException, BuildStoppedException {
        Set<String> key = new HashSet<>();
        changes.forEach(change -> key.add(change.option()));
        SizeTrial known = built.get(key);
        if (known == null) {
            known = trials.with(changes, cancellation);
            built.put(key, known);
        }
        return known;
    }

    private static boolean fits(SizeTrial trial) {
        return trial instanceof SizeTrial.Sized sized && sized.size().fits();
    }

    private static List<FeatureSwitch> features(FlipSearch.Choice choice) {
        return choice.costs().stream().map(SwitchCost::feature).toList();
    }
}
