package org.keywright.build.size;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.keywright.build.Cancellation;
import org.keywright.build.FeatureSwitch;
import org.keywright.build.SizeProposal;
import org.keywright.build.SizeTable;
import org.keywright.build.SizeTrial;
import org.keywright.build.SizeTrials;
import org.keywright.build.SwitchCost;
import org.keywright.firmware.ChipMemory;
import org.keywright.firmware.FirmwareSize;
import org.keywright.firmware.SectionSize;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** Against every choice there is, on small made-up firmwares. */
class SizePlannerTest {

    private static final ChipMemory CHIP = new ChipMemory(10_000, 0, 1_000);

    /** A firmware whose features share bytes: what two of them share goes only with both. */
    private static final class Firmware implements SizeTrials {
        final List<FeatureSwitch> switches = new ArrayList<>();
        final long[] flash;
        final long[] ram;
        final long[][] shared;
        final long over;
        final long ramOver;
        int builds;

        Firmware(Random random, int count, boolean sharing) {
            flash = new long[count];
            ram = new long[count];
            shared = new long[count][count];
            for (int i = 0; i < count; i++) {
                switches.add(
                        new FeatureSwitch(
                                "f" + i, "", "f" + i, true, false, false, random.nextInt(4), ""));
                flash[i] = random.nextInt(400);
                ram[i] = random.nextInt(3) == 0 ? random.nextInt(60) : 0;
                for (int j = 0; j < i; j++) {
                    shared[i][j] = sharing && random.nextInt(4) == 0 ? random.nextInt(100) : 0;
                }
            }
            over = random.nextInt(900) + 1;
            ramOver = random.nextInt(3) == 0 ? random.nextInt(80) : -random.nextInt(500);
        }

        /** Two that overlap save together less than each alone. */
        long saved(List<FeatureSwitch> changes, long[] each) {
            long saved = 0;
            for (int i = 0; i < switches.size(); i++) {
                if (changes.contains(switches.get(i))) {
                    saved += each[i];
                    for (int j = 0; j < i && each == flash; j++) {
                        boolean both = changes.contains(switches.get(j));
                        saved -= both ? Math.min(shared[i][j], Math.min(flash[i], flash[j])) : 0;
                    }
                }
            }
            return saved;
        }

        FirmwareSize size(List<FeatureSwitch> changes) {
            return new FirmwareSize(
                    List.of(
                            new SectionSize(
                                    ".text", 10_000 + over - saved(changes, flash), true, false),
                            new SectionSize(
                                    ".bss", 1_000 + ramOver - saved(changes, ram), false, true)),
                    CHIP);
        }

        @Override
        public SizeTrial with(List<FeatureSwitch> changes, Cancellation cancellation) {
            builds++;
            return new SizeTrial.Sized(size(changes), new TreeMap<>(), changes.toString());
        }

        @Override
        public List<FeatureSwitch> switches(SizeTrial.Sized base) {
            return switches;
        }

        /** The best of all choices: fewest changes, then least loss. */
        Optional<List<FeatureSwitch>> bruteForce(Comparator<List<FeatureSwitch>> order) {
            List<List<FeatureSwitch>> fitting = new ArrayList<>();
            for (int set = 1; set < 1 << switches.size(); set++) {
                List<FeatureSwitch> changes = new ArrayList<>();
                for (int i = 0; i < switches.size(); i++) {
                    if ((set >> i & 1) == 1) {
                        changes.add(switches.get(i));
                    }
                }
                if (size(changes).fits()) {
                    fitting.add(changes);
                }
            }
            return fitting.stream().min(order);
        }
    }

    private static final Comparator<List<FeatureSwitch>> FEWEST =
            Comparator.<List<FeatureSwitch>>comparingInt(List::size)
                    .thenComparing(SizePlannerTest::loss);

    @Test
    void withSavingsThatAddUpTheFirstPlanIsTheBestOfAll() throws Exception {
        for (int seed = 0; seed < 400; seed++) {
            compare(new Firmware(new Random(seed), 2 + seed % 8, false), seed);
        }
    }

    @Test
    void withSavingsThatOverlapTheFirstPlanIsStillTheBestOfAll() throws Exception {
        for (int seed = 0; seed < 400; seed++) {
            compare(new Firmware(new Random(seed), 2 + seed % 8, true), seed);
        }
    }

    private static void compare(Firmware firmware, int seed) throws Exception {
        Optional<List<FeatureSwitch>> best = firmware.bruteForce(FEWEST);
        List<SizeProposal> found =
                new SizePlanner(firmware).propose(table(firmware), new Cancellation());

        assertThat(found.isEmpty()).as("seed %d", seed).isEqualTo(best.isEmpty());
        if (best.isPresent()) {
            SizeProposal first = found.getFirst();
            assertThat(first.after().fits()).isTrue();
            assertThat(first.changes()).as("seed %d", seed).hasSameSizeAs(best.get());
            assertThat(first.loss()).as("seed %d", seed).isEqualTo(loss(best.get()));
            assertThat(found).allMatch(plan -> plan.after().fits());
            assertThat(found.getLast().loss())
                    .as("seed %d", seed)
                    .isEqualTo(
                            loss(
                                    firmware.bruteForce(Comparator.comparing(SizePlannerTest::loss))
                                            .orElseThrow()));
        }
    }

    @Test
    void aFirmwareThatFitsNeedsNoPlan() throws Exception {
        Firmware firmware = new Firmware(new Random(1), 4, false);
        SizeTable fits =
                new SizeTable(
                        new FirmwareSize(List.of(new SectionSize(".text", 1, true, false)), CHIP),
                        table(firmware).costs());

        assertThat(new SizePlanner(firmware).propose(fits, new Cancellation())).isEmpty();
        assertThat(firmware.builds).isZero();
    }

    @Test
    void whatKeysNeedIsKeptAsLongAsAnythingElseIsEnough() throws Exception {
        FeatureSwitch needed = feature("needed", true, 0);
        FeatureSwitch first = feature("first", false, 3);
        FeatureSwitch second = feature("second", false, 3);
        FixedSizes trials = new FixedSizes();
        List<SwitchCost> costs = List.of(cost(needed, 900), cost(first, 60), cost(second, 60));

        assertThat(trials.plan(100, costs).getFirst().changes()).containsExactly(first, second);
        assertThat(trials.plan(500, costs).getFirst().changes()).containsExactly(needed);
    }

    @Test
    void whatTurnsOutNotToBeNeededIsTakenBack() throws Exception {
        FeatureSwitch all = feature("all", false, 2);
        FeatureSwitch small = feature("small", false, 1);
        FixedSizes trials = new FixedSizes();
        trials.more = 50;

        assertThat(trials.plan(100, List.of(cost(all, 90), cost(small, 20))).getFirst().changes())
                .containsExactly(all);
    }

    @Test
    void whatCannotBeBuiltIsNotProposed() throws Exception {
        FeatureSwitch broken = feature("broken", false, 0);
        FeatureSwitch good = feature("good", false, 2);
        FixedSizes trials = new FixedSizes();

        assertThat(
                        trials.plan(100, List.of(cost(broken, 500), cost(good, 100)))
                                .getFirst()
                                .changes())
                .containsExactly(good);
    }

    /** Every change saves what its title says, and all together some bytes more. */
    private static final class FixedSizes implements SizeTrials {
        private long over;
        private long more;
        private List<SwitchCost> costs = List.of();

        List<SizeProposal> plan(long bytes, List<SwitchCost> known) throws Exception {
            over = bytes;
            costs = known;
            return new SizePlanner(this)
                    .propose(new SizeTable(size(List.of()), known), new Cancellation());
        }

        private FirmwareSize size(List<FeatureSwitch> changes) {
            long saved = changes.isEmpty() ? 0 : more;
            for (SwitchCost cost : costs) {
                saved += changes.contains(cost.feature()) ? cost.flashSaved() : 0;
            }
            return new FirmwareSize(
                    List.of(new SectionSize(".text", 10_000 + over - saved, true, false)), CHIP);
        }

        @Override
        public SizeTrial with(List<FeatureSwitch> changes, Cancellation cancellation) {
            boolean broken = changes.stream().anyMatch(c -> c.option().equals("broken"));
            return broken
                    ? new SizeTrial.Failed(
                            List.of(Problem.error("x", new Location.Everywhere(), "no", "")))
                    : new SizeTrial.Sized(size(changes), new TreeMap<>(), "");
        }

        @Override
        public List<FeatureSwitch> switches(SizeTrial.Sized base) {
            return List.of();
        }
    }

    private static FeatureSwitch feature(String name, boolean needed, int loss) {
        return new FeatureSwitch(name, "", name, true, needed, false, loss, "");
    }

    private static SwitchCost cost(FeatureSwitch feature, long flash) {
        return new SwitchCost(feature, new SwitchCost.Measured(flash, 0));
    }

    private static SizeTable table(Firmware firmware) {
        List<SwitchCost> costs = new ArrayList<>();
        for (int i = 0; i < firmware.switches.size(); i++) {
            costs.add(
                    new SwitchCost(
                            firmware.switches.get(i),
                            new SwitchCost.Measured(firmware.flash[i], firmware.ram[i])));
        }
        return new SizeTable(firmware.size(List.of()), costs);
    }

    private static int loss(List<FeatureSwitch> changes) {
        return changes.stream().mapToInt(FeatureSwitch::loss).sum();
    }
}
