package org.keywright.build.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.build.BuildListener;
import org.keywright.build.BuildResult;
import org.keywright.build.BuildStep;
import org.keywright.build.Cancellation;
import org.keywright.build.JobState;
import org.keywright.build.LogLine;
import org.keywright.build.TestBoard;
import org.keywright.build.ToolchainSource;
import org.keywright.build.cache.ObjectCache;
import org.keywright.build.toolchain.InstalledTools;
import org.keywright.build.toolchain.SearchPath;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** With a compiler and {@code make}; skipped where there is none. */
class PlanPipelineTest {

    @TempDir Path folder;
    private PlanTree tree;
    private ToolchainSource toolchains;

    @BeforeEach
    void prepare() throws Exception {
        toolchains = TestBoard.installedToolchain();
        boolean make =
                SearchPath.ofThisMachine().folders().stream()
                        .anyMatch(place -> Files.isExecutable(place.resolve("make")));
        Assumptions.assumeTrue(make, "skipped: there is no make on this machine");
        tree = PlanTree.copyTo(folder.resolve("tree"));
    }

    @Test
    void theTreesMakefilesSayWhatIsBuilt() throws Exception {
        BuildResult result = built("cache");

        assertThat(result.compiledUnits()).isEqualTo(4);
        assertThat(result.files().firmware()).hasFileName("own_board_default.hex");
        assertThat(result.size().memory().flashForFirmware()).isEqualTo(28_672);
        assertThat(result.warnings()).isEmpty();
        assertThat(treeFiles()).noneMatch(name -> name.endsWith(".o") || name.endsWith(".hex"));
    }

    @Test
    void anEqualBuildCompilesNothingAndGivesEqualBytes() throws Exception {
        BuildResult first = built("cache");
        BuildResult again = built("cache");

        assertThat(again.compiledUnits()).isZero();
        assertThat(again.reusedUnits()).isEqualTo(4);
        assertThat(again.files().sha256()).isEqualTo(first.files().sha256());
    }

    @Test
    void aHeaderNamedFromTheTreesFolderOnIsTheSameInTheNextBuild() throws Exception {
        tree.add("keyboards/own/board/first.h", "#define FIRST\n");
        tree.add(
                "keyboards/own/board/rules.mk",
                "CFLAGS += -include ./keyboards/own/board/first.h\n");
        built("cache");

        assertThat(built("cache").compiledUnits()).isZero();
    }

    @Test
    void oneChangedKeyCompilesOneSource() throws Exception {
        BuildResult first = built("cache");
        tree.change("keyboards/own/board/keymaps/default/keymap.c", "{4,", "{9,");
        BuildResult second = built("cache");

        assertThat(second.compiledUnits()).isEqualTo(1);
        assertThat(second.files().sha256())
                .isNotEqualTo(first.files().sha256())
                .isEqualTo(built("clean").files().sha256());
    }

    @Test
    void aNewHeaderThatHidesAnotherIsNoticed() throws Exception {
        built("cache");
        tree.add("keyboards/own/board/rules.mk", "CFLAGS += -Ikeyboards/own/board -DUNUSED\n");
        built("cache");
        tree.add("keyboards/own/board/keys.h", "#include \"quantum/keys.h\"\n#define HIDES\n");

        assertThat(built("cache").files().sha256()).isEqualTo(built("clean").files().sha256());
    }

    @Test
    void aChangedMakefileGivesANewPlan() throws Exception {
        built("cache");
        tree.add("keyboards/own/board/rules.mk", "MORE = keyboards/own/board/more.c\n");
        tree.add("keyboards/own/board/more.c", "int more = 1;\n");

        BuildResult result = built("cache");
        assertThat(result.compiledUnits()).isEqualTo(1);
        assertThat(result.reusedUnits()).isEqualTo(4);
    }

    @Test
    void anUnknownRecipeIsLeftToMakeWithEqualBytes() throws Exception {
        BuildResult planned = built("cache");
        tree.add("keyboards/own/board/rules.mk", "ODD = yes\n");
        BuildResult made = built("cache");

        assertThat(made.warnings()).extracting(Problem::code).containsExactly("plan-by-make");
        assertThat(made.files().sha256()).isEqualTo(planned.files().sha256());
    }

    @Test
    void aCompilerErrorIsAProblemAndLeavesNoFirmware() throws Exception {
        tree.change("keyboards/own/board/keymaps/default/keymap.c", "5,", "FIVE,");

        List<Problem> problems = failed();
        assertThat(problems).extracting(Problem::code).contains("compiler-error");
        assertThat(problems.getFirst().location())
                .isInstanceOfSatisfying(
                        Location.InText.class,
                        place ->
                                assertThat(place.name())
                                        .isEqualTo("keyboards/own/board/keymaps/default/keymap.c"));
        assertThat(folder.resolve("out")).doesNotExist();
        tree.change("keyboards/own/board/keymaps/default/keymap.c", "FIVE,", "5,");
        assertThat(built("cache").files().sha256()).isEqualTo(built("clean").files().sha256());
    }

    @Test
    void aMissingLibraryIsNamed() throws Exception {
        tree.change("quantum/main.c", "#include \"keys.h\"", "#include \"lib/absent/usb.h\"");

        assertThat(failed().getFirst().code()).isEqualTo("library-missing");
    }

    @Test
    void aMissingLibraryIsNamedAlsoByTheFoldersThatHeadersAreLookedForIn() throws Exception {
        tree.add("keyboards/own/board/rules.mk", "CFLAGS += -Ilib/absent\n");
        tree.change("quantum/main.c", "#include \"keys.h\"", "#include \"usb.h\"");

        assertThat(failed().getFirst().code()).isEqualTo("library-missing");
    }

    @Test
    void aProcessorWithoutACompilerIsRefused() throws Exception {
        JobState.Ended end =
                pipeline("cache")
                        .run(
                                tree.request("GD32VF103", folder.resolve("out")),
                                BuildListener.silent(),
                                new Cancellation());

        assertThat(((JobState.Failed) end).problems())
                .extracting(Problem::code)
                .containsExactly("processor-not-buildable");
    }

    @Test
    void aBinaryGetsItsSuffixAsDfuUtilWritesIt() throws Exception {
        tree.add("keyboards/own/board/rules.mk", "FLASHED = bin\nSUFFIX = -v 0483 -p DF11\n");
        BuildResult result = built("cache");

        byte[] file = Files.readAllBytes(result.files().firmware());
        assertThat(result.files().firmware()).hasFileName("own_board_default.bin");
        assertThat(result.files().find("hex")).isPresent();
        assertThat(HexFormat.of().formatHex(file, file.length - 16, file.length - 4))
                .isEqualTo("ffff11df8304000155464410");
        assertThat(result.warnings()).isEmpty();
        assertThat(treeFiles()).noneMatch(name -> name.endsWith("_default.bin"));
    }

    @Test
    void aDriveBootloaderGetsItsPaddedBinary() throws Exception {
        tree.add("keyboards/own/board/rules.mk", "FLASHED = bin\nPAD = 4096\n");
        BuildResult result = built("cache");

        assertThat(result.files().firmware()).hasFileName("own_board_default.bin").hasSize(4096);
        assertThat(result.files().find("hex")).isPresent();
    }

    @Test
    void uf2IsMadeForTheFamilyInTheTreesList() throws Exception {
        Files.createDirectories(tree.root().resolve("util"));
        tree.add(
                "util/uf2families.json",
                "[{\"id\": \"0x12345678\", \"short_name\": \"OWN\", \"description\": \"\"}]");
        tree.add("keyboards/own/board/rules.mk", "FLASHED = uf2\nFAMILY = own\n");
        BuildResult result = built("cache");

        byte[] file = Files.readAllBytes(result.files().firmware());
        assertThat(result.files().firmware()).hasFileName("own_board_default.uf2");
        assertThat(HexFormat.of().formatHex(file, 28, 32)).isEqualTo("78563412");
        assertThat(built("cache").compiledUnits()).isZero();
        tree.change("keyboards/own/board/rules.mk", "own", "other");
        assertThat(failed()).extracting(Problem::code).contains("unknown-uf2-family");
    }

    @Test
    void aNeededLibraryThatTheTreeLacksIsNamedBeforeAnythingIsBuilt() throws Exception {
        tree.needed().add("lib/absent");
        tree.add("keyboards/own/board/rules.mk", "$(error never read)\n");

        Problem problem = failed().getFirst();
        assertThat(problem.code()).isEqualTo("library-missing");
        assertThat(problem.advice()).contains("git submodule update --init lib/absent");
    }

    @Test
    void aLibraryWithoutWhatTheProcessorWantsIsNamed() throws Exception {
        tree.needed().add("lib/old");
        tree.add("keyboards/own/board/rules.mk", "include lib/old/ports/chip.mk\n");

        assertThat(failed().getFirst().code()).isEqualTo("library-too-old");
    }

    @Test
    void tooLargeAFirmwareIsNotWritten() throws Exception {
        tree.add("keyboards/own/board/rules.mk", "ROOM = 100\n");

        assertThat(failed()).extracting(Problem::code).containsExactly("firmware-too-large");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void theLinkersTableSaysHowMuchRamThereIs() throws Exception {
        assertThat(built("cache").size().memory().ram()).isEqualTo(2560);
        assertThat(built("cache").size().regions()).hasSize(2);
    }

    @Test
    void brokenMakefilesAreAProblem() throws Exception {
        tree.add("keyboards/own/board/rules.mk", "$(error no such thing)\n");

        assertThat(failed()).extracting(Problem::code).containsExactly("makefiles-failed");
    }

    @Test
    void aTreeThatChangesMeanwhileGivesNoFirmwareAndAnIntactCache() throws Exception {
        for (String file : List.of("quantum/keys.h", "keyboards/own/board/info.json")) {
            Files.writeString(tree.root().resolve("keyboards/own/board/info.json"), "{}");
            assertThat(failedWhile(BuildStep.COMPILE, tree.root().resolve(file)))
                    .as(file)
                    .extracting(Problem::code)
                    .containsExactly("tree-changed");
        }
        assertThat(built("cache").files().sha256()).isEqualTo(built("clean").files().sha256());
    }

    @Test
    void aCompilerThatIsKilledWhileMakeAsksItIsNotTakenForANo() throws Exception {
        tree.add(
                "keyboards/own/board/rules.mk",
                "ODD := $(shell avr-gcc -c -pipe -x c /dev/stdin -o /dev/null -B$(CURDIR)/odd/)\n");
        Files.createDirectories(tree.root().resolve("odd"));
        Path odd = tree.root().resolve("odd/cc1");
        Files.writeString(odd, "#!/bin/sh\nkill -9 $$\n");
        Files.setPosixFilePermissions(odd, PosixFilePermissions.fromString("rwx------"));

        assertThat(failed()).extracting(Problem::code).containsExactly("compiler-killed");
    }

    @Test
    void cancellingAtAnyStepLeavesNoFirmwareAndAnIntactCache() throws Exception {
        int moments = 0;
        while (cancelledAfter(moments)) {
            moments++;
        }
        assertThat(moments).isGreaterThan(5);
        assertThat(built("cache").files().sha256()).isEqualTo(built("clean").files().sha256());
    }

    /** Whether the build was cancelled at that call of its listener, before it ended. */
    private boolean cancelledAfter(int calls) throws Exception {
        Path out = folder.resolve("cancelled " + calls);
        Cancellation cancellation = new Cancellation();
        AtomicInteger heard = new AtomicInteger();
        BuildListener listener =
                new BuildListener() {
                    @Override
                    public void progress(BuildStep step, double fraction) {
                        if (heard.getAndIncrement() == calls) {
                            cancellation.cancel();
                        }
                    }

                    @Override
                    public void log(LogLine.Kind kind, String origin, String line) {
                        assertThat(line).isNotNull();
                    }
                };
        JobState.Ended end = pipeline("cache").run(tree.request(out), listener, cancellation);
        if (end instanceof JobState.Cancelled) {
            assertThat(out).doesNotExist();
            return true;
        }
        return false;
    }

    private BuildResult built(String cache) throws Exception {
        JobState.Ended end =
                pipeline(cache)
                        .run(
                                tree.request(folder.resolve("out")),
                                BuildListener.silent(),
                                new Cancellation());
        assertThat(end).isInstanceOf(JobState.Succeeded.class);
        return ((JobState.Succeeded) end).result();
    }

    private List<Problem> failed() throws Exception {
        JobState.Ended end =
                pipeline("cache")
                        .run(
                                tree.request(folder.resolve("out")),
                                BuildListener.silent(),
                                new Cancellation());
        assertThat(end).isInstanceOf(JobState.Failed.class);
        return ((JobState.Failed) end).problems();
    }

    /** Writes a file anew with the same content when a step begins. */
    private List<Problem> failedWhile(BuildStep when, Path file) throws Exception {
        BuildListener listener =
                new BuildListener() {
                    @Override
                    public void progress(BuildStep step, double fraction) {
                        if (step == when) {
                            rewrite(file);
                        }
                    }

                    @Override
                    public void log(LogLine.Kind kind, String origin, String line) {
                        assertThat(line).isNotNull();
                    }
                };
        JobState.Ended end =
                pipeline("cache")
                        .run(tree.request(folder.resolve("out")), listener, new Cancellation());
        assertThat(end).isInstanceOf(JobState.Failed.class);
        return ((JobState.Failed) end).problems();
    }

    private static void rewrite(Path file) {
        try {
            Files.writeString(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PlanPipeline pipeline(String cache) {
        return new PlanPipeline(
                (needs, listener, cancellation) ->
                        new InstalledTools(
                                List.of(toolchains.require(listener, cancellation)),
                                SearchPath.ofThisMachine()),
                new ObjectCache(folder.resolve(cache), ObjectCache.USUAL_LIMIT),
                folder.resolve("workshop"));
    }

    private List<String> treeFiles() throws Exception {
        try (Stream<Path> all = Files.walk(tree.root())) {
            return all.map(Path::toString).toList();
        }
    }
}
