package org.keywright.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.build.JobState;
import org.keywright.build.LogLine;
import org.keywright.build.SizeProposal;
import org.keywright.build.SizeTable;
import org.keywright.build.SwitchCost;
import org.keywright.build.toolchain.SearchPath;
import org.keywright.keymap.KeymapDocument;
import org.keywright.option.Value;
import org.keywright.problem.Problem;

/** What features cost, by real builds of a tiny tree; with a compiler and {@code make}. */
class SizesTest {

    private static final String MAKEFILE = "builddefs/build_keyboard.mk";
    private static final int FEATURE = 30_000;

    @RegisterExtension final OpenPrograms programs = OpenPrograms.ofEachTest();

    @TempDir Path folder;
    private Keywright keywright;
    private FirmwareTreeFixture tree;
    private OpenKeymap opened;

    @BeforeEach
    void openAKeymapWhoseFirmwareIsTooLarge() throws Exception {
        for (String tool : List.of("make", "avr-gcc")) {
            assumeTrue(
                    SearchPath.ofThisMachine().folders().stream()
                            .anyMatch(place -> Files.isExecutable(place.resolve(tool))),
                    "skipped: there is no " + tool + " on this machine");
        }
        tree = new FirmwareTreeFixture(folder.resolve("tree")).withBoard("own/board");
        for (String file : List.of(MAKEFILE, "quantum/board.h", "quantum/main.c")) {
            tree.with(file, Files.readString(Path.of("src/test/resources/keymap-tree", file)));
        }
        tree.with(
                "quantum/board.h",
                Files.readString(tree.root().resolve("quantum/board.h"))
                        .replace("KC_Z = 29", "KC_Z = 29, QK_GESC = 99"));
        tree.with(MAKEFILE, withAFeature(Files.readString(tree.root().resolve(MAKEFILE))));
        tree.with(
                "quantum/main.c",
                Files.readString(tree.root().resolve("quantum/main.c"))
                        .replace("    for", FEATURE_CODE + "    for"));
        keywright = programs.open(Home.find(), UserFolders.below(folder.resolve("user")));
        keywright.trees().use(tree.root());
        Path file = folder.resolve("keymap.json");
        Files.writeString(
                file,
                """
                {"keyboard": "own/board", "keymap": "mine", "layout": "LAYOUT",
                 "layers": [["KC_A", "QK_GESC"]]}
                """);
        // What was written just now would count as written while it is built.
        Thread.sleep(Duration.ofMillis(50));
        opened = keywright.keymaps().open(file).value().orElseThrow();
    }

    private static final String FEATURE_CODE =
            """
            #ifdef MAGIC_ENABLE
                __asm__ volatile(".space %d");
            #endif
            """
                    .formatted(FEATURE);

    private static String withAFeature(String makefile) {
        return makefile.replace(
                        "KEYMAP_C :=",
                        """
                MAGIC_ENABLE ?= yes
                GRAVE_ESC_ENABLE ?= yes
                ifeq ($(MAGIC_ENABLE),yes)
                CFLAGS += -DMAGIC_ENABLE
                endif
                LIBRARIES = -Wl,-Map=$(BUILD_DIR)/$(TARGET).map
                KEYMAP_C :=\
                """)
                .replace("$^ --output $@", "$^ --output $@ $(LIBRARIES)");
    }

    @Test
    void thePlanIsBuiltAndIsAnEditOfTheKeymap() {
        Hearing hearing = new Hearing();
        assertThat(keywright.sizes().plan(order(), hearing).await()).isEmpty();

        assertThat(hearing.cost("features.magic")).isEqualTo(new SwitchCost.Measured(FEATURE, 0));
        assertThat(hearing.cost("features.console")).isEqualTo(new SwitchCost.Fixed());
        assertThat(hearing.proposals).hasSize(1);
        SizeProposal plan = hearing.proposals.getFirst();
        KeymapDocument fitting = Sizes.apply(opened.document(), plan);
        assertThat(fitting.config().table("features").find("magic"))
                .contains(new Value.Flag(false));
        assertThat(built(opened.document())).isInstanceOf(JobState.Failed.class);
        assertThat(built(fitting))
                .isInstanceOfSatisfying(
                        JobState.Succeeded.class,
                        done -> assertThat(done.result().size()).isEqualTo(plan.after()));
    }

    @Test
    void whatKeysNeedIsMarked() {
        Hearing hearing = new Hearing();
        keywright.sizes().measure(order(), hearing).await();

        assertThat(hearing.last().costs())
                .filteredOn(cost -> cost.feature().needed())
                .extracting(cost -> cost.feature().option())
                .containsExactly("features.grave_esc");
    }

    @Test
    void aBuildThatComesInterruptsAndTheMeasurementGoesOn() {
        List<BuildJob> builds = new ArrayList<>();
        Hearing hearing =
                new Hearing() {
                    @Override
                    public void measured(SizeTable table) {
                        super.measured(table);
                        if (builds.isEmpty()) {
                            builds.add(start(opened.document()));
                        }
                    }
                };
        keywright.sizes().measure(order(), hearing).await();

        assertThat(builds.getFirst().ended()).isTrue();
        assertThat(hearing.last().complete()).isTrue();
        assertThat(hearing.cost("features.magic")).isEqualTo(new SwitchCost.Measured(FEATURE, 0));
    }

    @Test
    void aKeymapThatCannotBeBuiltIsNotMeasured() throws IOException {
        Files.delete(tree.root().resolve(MAKEFILE));
        Hearing hearing = new Hearing();
        keywright.sizes().measure(order(), hearing).await();

        assertThat(hearing.problems)
                .extracting(Problem::code)
                .containsExactly("tree-without-makefiles");
    }

    private SizeOrder order() {
        return new SizeOrder.OnScreen(opened, opened.document(), tree.root());
    }

    private JobState.Ended built(KeymapDocument now) {
        return start(now).await();
    }

    private BuildJob start(KeymapDocument now) {
        return keywright
                .builds()
                .start(opened, now, tree.root(), folder.resolve("out"), new Silent());
    }

    /** Remembers what was measured. */
    private static class Hearing implements SizeListener {
        private final List<SizeTable> tables = new ArrayList<>();
        private List<SizeProposal> proposals = List.of();
        private List<Problem> problems = List.of();

        @Override
        public void measured(SizeTable table) {
            tables.add(table);
        }

        @Override
        public void proposed(List<SizeProposal> found) {
            proposals = found;
        }

        @Override
        public void unbuildable(List<Problem> found) {
            problems = found;
        }

        SizeTable last() {
            assertThat(problems).isEmpty();
            return tables.getLast();
        }

        SwitchCost.Outcome cost(String option) {
            Optional<SwitchCost> row =
                    last().costs().stream()
                            .filter(cost -> cost.feature().option().equals(option))
                            .findFirst();
            return row.orElseThrow().outcome();
        }
    }

    /** Hears nothing but failures. */
    private static final class Silent implements JobListener {
        @Override
        public void changed(JobState state) {
            assertThat(state).isNotNull();
        }

        @Override
        public void logged(LogLine line) {
            assertThat(line).isNotNull();
        }

        @Override
        public void failed(Failure failure) {
            throw new AssertionError(failure);
        }
    }
}
