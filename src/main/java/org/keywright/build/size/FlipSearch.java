package org.keywright.build.size;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.keywright.build.SwitchCost;

/**
 * Chooses switches whose savings together are enough, as if each saved what it saves alone.
 *
 * <p>Exact: it keeps every choice that no other one beats, for each number of switches.
 */
final class FlipSearch {

    /** No real keyboard comes near it: savings of RAM are few, and losses are small numbers. */
    private static final int MOST_CHOICES = 4000;

    private static final Comparator<Choice> FEWEST =
            Comparator.<Choice>comparingInt(choice -> choice.costs().size())
                    .thenComparing(Choice::loss)
                    .thenComparing(Comparator.comparingLong(Choice::flash).reversed());

    private static final Comparator<Choice> GENTLEST =
            Comparator.comparingInt(Choice::loss).thenComparing(FEWEST);

    /** What comes first when two choices are both enough. */
    enum Goal {
        /** As few switches as possible, and of those the least loss. */
        FEWEST(FlipSearch.FEWEST),
        /** The least loss, and of those as few switches as possible. */
        GENTLEST(FlipSearch.GENTLEST);

        private final Comparator<Choice> order;

        Goal(Comparator<Choice> order) {
            this.order = order;
        }

        /** The better choice comes first. */
        Comparator<Choice> order() {
            return order;
        }
    }

    /**
     * Some switches.
     *
     * @param costs which
     * @param loss theirs together
     * @param flash bytes of flash they save together
     * @param ram bytes of RAM they save together
     */
    record Choice(List<SwitchCost> costs, int loss, long flash, long ram) {

        static final Choice NONE = new Choice(List.of(), 0, 0, 0);

        Choice {
            costs = List.copyOf(costs);
        }

        Choice with(SwitchCost cost) {
            List<SwitchCost> more = new ArrayList<>(costs);
            more.add(cost);
            return new Choice(
                    more,
                    loss + cost.feature().loss(),
                    flash + cost.flashSaved(),
                    ram + cost.ramSaved());
        }

        private boolean beats(Choice other) {
            return loss <= other.loss && flash >= other.flash && ram >= other.ram;
        }
    }

    private final List<SwitchCost> free;
    private final Choice forced;
    private final Shortage shortage;

    /**
     * @param forced what every choice begins with
     * @param free what can be switched besides
     * @param shortage what the choice has to save
     */
    FlipSearch(Choice forced, List<SwitchCost> free, Shortage shortage) {
        this.forced = forced;
        this.free = free.stream().filter(shortage::helped).toList();
        this.shortage = shortage;
    }

    /** The best choice of at most that many switches; absent if none saves enough. */
    Optional<Choice> best(Goal goal, int most) {
        List<List<Choice>> byCount = new ArrayList<>();
        byCount.add(List.of(forced));
        for (int more = 1; more <= Math.min(most - forced.costs().size(), free.size()); more++) {
            byCount.add(List.of());
        }
        for (SwitchCost cost : free) {
            for (int more = byCount.size() - 1; more > 0; more--) {
                byCount.set(more, joined(byCount.get(more), byCount.get(more - 1), cost));
            }
        }
        return byCount.stream().flatMap(List::stream).filter(shortage::ended).min(goal.order());
    }

    /** Choices without that switch, and with it; those that others beat are left out. */
    private static List<Choice> joined(List<Choice> without, List<Choice> fewer, SwitchCost cost) {
        List<Choice> all = new ArrayList<>(without);
        fewer.forEach(choice -> all.add(choice.with(cost)));
        all.sort(
                Comparator.comparingInt(Choice::loss)
                        .thenComparing(Comparator.comparingLong(Choice::flash).reversed())
                        .thenComparing(Comparator.comparingLong(Choice::ram).reversed()));
        List<Choice> kept = new ArrayList<>();
        for (Choice choice : all) {
            boolean beaten = kept.stream().anyMatch(k -> k.beats(choice));
            if (!beaten && kept.size() < MOST_CHOICES) {
                kept.add(choice);
            }
        }
        return kept;
    }
}
