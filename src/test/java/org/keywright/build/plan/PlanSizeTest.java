package org.keywright.build.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.build.BuildListener;
import org.keywright.build.Cancellation;
import org.keywright.build.FeatureSwitch;
import org.keywright.build.JobState;
import org.keywright.build.SizeProposal;
import org.keywright.build.SizeTable;
import org.keywright.build.SizeTrial;
import org.keywright.build.SizeTrials;
import org.keywright.build.SwitchCost;
import org.keywright.build.TestBoard;
import org.keywright.build.ToolchainSource;
import org.keywright.build.cache.ObjectCache;
import org.keywright.build.size.CostMeasurement;
import org.keywright.build.size.SizePlanner;
import org.keywright.build.toolchain.InstalledTools;
import org.keywright.build.toolchain.SearchPath;
import org.keywright.problem.Problem;

/** Real builds of features that take known numbers of bytes; skipped without a compiler. */
class PlanSizeTest {

    /** Bytes of flash and of RAM that a feature of the test takes. */
    private record Feature(String name, int flash, int ram) {
        String source() {
            return """

            #ifdef %1$s_ENABLE
            volatile char %1$s[%3$d];
            __attribute__((used, section(".init5"), naked)) void add_%1$s(void) {
                __asm__ volatile(".space %2$d" ::"r"(%1$s));
            }
            #endif
            """
                    .formatted(name, flash, ram);
        }

        String makefile() {
            return "ifeq ($(%1$s_ENABLE),yes)\nCFLAGS += -D%1$s_ENABLE\nendif\n".formatted(name);
        }
    }

    /** So that a feature is not the first to have variables that begin as zero. */
    private static final String ALWAYS =
            """
            #include "info_config.h"
            volatile char always;
            __attribute__((used, section(".init5"), naked)) void add_always(void) {
                __asm__ volatile("" ::"r"(always));
            }
            """;

    private static final List<Feature> FEATURES =
            List.of(
                    new Feature("LAMP", 100, 7),
                    new Feature("BELL", 300, 11),
                    new Feature("FAN", 34_000, 3));

    @TempDir Path folder;
    private PlanTree tree;
    private PlanPipeline pipeline;

    @BeforeEach
    void prepare() throws Exception {
        ToolchainSource toolchains = TestBoard.installedToolchain();
        boolean make =
                SearchPath.ofThisMachine().folders().stream()
                        .anyMatch(place -> Files.isExecutable(place.resolve("make")));
        Assumptions.assumeTrue(make, "skipped: there is no make on this machine");
        tree = PlanTree.copyTo(folder.resolve("tree"));
        StringBuilder rules = new StringBuilder();
        StringBuilder code = new StringBuilder(ALWAYS);
        for (Feature feature : FEATURES) {
            rules.append(feature.makefile());
            code.append(feature.source());
        }
        tree.add("quantum/features.c", code.toString());
        tree.add("keyboards/own/board/rules.mk", rules + "MORE = quantum/features.c\n");
        pipeline =
                new PlanPipeline(
                        (needs, listener, cancellation) ->
                                new InstalledTools(
                                        List.of(toolchains.require(listener, cancellation)),
                                        SearchPath.ofThisMachine()),
                        new ObjectCache(folder.resolve("cache"), ObjectCache.USUAL_LIMIT),
                        folder.resolve("workshop"));
    }

    @Test
    void aFeatureCostsWhatItAdds() throws Exception {
        SizeTable table = measured("BELL_ENABLE=yes");

        assertThat(outcome(table, "BELL")).isEqualTo(new SwitchCost.Measured(304, 11));
        assertThat(outcome(table, "LAMP")).isEqualTo(new SwitchCost.Measured(104, 7));
        assertThat(outcome(table, "NONE")).isEqualTo(new SwitchCost.Fixed());
    }

    @Test
    void whatTheLinkerRefusesIsMeasuredAllTheSame() throws Exception {
        SizeTrial.Sized plain = sized();
        SizeTrial.Sized large = sized("FAN_ENABLE=yes");

        assertThat(large.size().flashUsed()).isEqualTo(plain.size().flashUsed() + 34_004);
        assertThat(large.size().fits()).isFalse();
        assertThat(large.on("FAN_ENABLE")).isTrue();
    }

    @Test
    void aBuildThatTheLinkerRefusesSaysHowManyBytesAreTooMany() throws Exception {
        long over = -sized("FAN_ENABLE=yes").size().flashFree();

        JobState.Ended end =
                pipeline.run(request("FAN_ENABLE=yes"), BuildListener.silent(), new Cancellation());
        assertThat(end).isInstanceOf(JobState.Failed.class);
        assertThat(((JobState.Failed) end).problems())
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .contains(over + " bytes");
    }

    @Test
    void thePlanIsTheOneChangeThatFits() throws Exception {
        String[] all = {"LAMP_ENABLE=yes", "BELL_ENABLE=yes", "FAN_ENABLE=yes"};
        SizeTrials trials = new Trials(List.of(all));
        SizeTable table = measured(all);

        List<SizeProposal> proposals = new SizePlanner(trials).propose(table, new Cancellation());
        assertThat(proposals).hasSize(1);
        assertThat(proposals.getFirst().changes())
                .extracting(FeatureSwitch::variable)
                .containsExactly("FAN_ENABLE");
        assertThat(proposals.getFirst().after().fits()).isTrue();
        assertThat(proposals.getFirst().after().flashUsed())
                .isEqualTo(sized("LAMP_ENABLE=yes", "BELL_ENABLE=yes").size().flashUsed());
    }

    private SizeTable measured(String... variables) throws Exception {
        CostMeasurement.Result result =
                new CostMeasurement(new Trials(List.of(variables)), table -> {})
                        .run(new Cancellation());
        assertThat(result).isInstanceOf(CostMeasurement.Result.Table.class);
        return ((CostMeasurement.Result.Table) result).table();
    }

    private static SwitchCost.Outcome outcome(SizeTable table, String name) {
        return table.costs().stream()
                .filter(cost -> cost.feature().variable().equals(name + "_ENABLE"))
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    private SizeTrial.Sized sized(String... variables) throws Exception {
        SizeTrial trial = pipeline.size(request(variables), new Cancellation());
        assertThat(trial).isInstanceOf(SizeTrial.Sized.class);
        return (SizeTrial.Sized) trial;
    }

    private PlanRequest request(String... variables) {
        return tree.request(folder.resolve("out"))
                .with(new MoreVariables(tree, List.of(variables)));
    }

    /** Switches the features of the test, and one that the makefiles know nothing of. */
    private final class Trials implements SizeTrials {
        private final List<String> variables;

        Trials(List<String> variables) {
            this.variables = variables;
        }

        @Override
        public SizeTrial with(List<FeatureSwitch> changes, Cancellation cancellation)
                throws java.io.IOException, org.keywright.build.BuildStoppedException {
            List<String> all = new ArrayList<>(variables);
            for (FeatureSwitch change : changes) {
                all.remove(change.variable() + "=yes");
                all.add(change.variable() + (change.on() ? "=no" : "=yes"));
            }
            return pipeline.size(request(all.toArray(String[]::new)), cancellation);
        }

        @Override
        public List<FeatureSwitch> switches(SizeTrial.Sized base) {
            List<FeatureSwitch> switches = new ArrayList<>();
            for (String name : List.of("LAMP", "BELL", "FAN", "NONE")) {
                String variable = name + "_ENABLE";
                switches.add(
                        new FeatureSwitch(
                                name, variable, name, base.on(variable), false, false, 1, ""));
            }
            return switches;
        }
    }
}
