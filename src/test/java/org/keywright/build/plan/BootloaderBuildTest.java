package org.keywright.build.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.build.BuildListener;
import org.keywright.build.BuildResult;
import org.keywright.build.BuildStep;
import org.keywright.build.BuildTarget;
import org.keywright.build.Cancellation;
import org.keywright.build.JobState;
import org.keywright.build.LogLine;
import org.keywright.build.TestBoard;
import org.keywright.build.ToolchainSource;
import org.keywright.build.cache.ObjectCache;
import org.keywright.build.toolchain.InstalledTools;
import org.keywright.build.toolchain.SearchPath;
import org.keywright.firmware.IntelHexReader;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** With a compiler and {@code make}; skipped where there is none. */
class BootloaderBuildTest {

    private static final String RULES = "keyboards/own/board/rules.mk";
    private static final String START = "lib/lufa/Bootloaders/DFU/start.c";

    @TempDir Path folder;
    private PlanTree tree;
    private ToolchainSource toolchains;
    private final List<String> commands = new ArrayList<>();

    @BeforeEach
    void prepare() throws Exception {
        toolchains = TestBoard.installedToolchain();
        Assumptions.assumeTrue(
                SearchPath.ofThisMachine().folders().stream()
                        .anyMatch(place -> Files.isExecutable(place.resolve("make"))),
                "skipped: there is no make on this machine");
        tree = PlanTree.copyTo(folder.resolve("tree"));
        tree.add(RULES, "BOOTLOADER = qmk-dfu\n");
    }

    @Test
    void theBootloaderLiesBesideTheFirmwareAndTheTreeStaysAsItWas() throws Exception {
        List<String> before = treeFiles();
        BuildResult result = built(BuildTarget.BOOTLOADER);

        assertThat(result.files().firmware()).hasFileName("own_board_default.hex");
        assertThat(forms(result)).containsExactly("hex", "bin", "bootloader");
        assertThat(Files.readString(result.files().metadata()))
                .contains("\"BOOT_SECTION_SIZE_KB\": \"4\"", "own_board_default_bootloader.hex");
        assertThat(addressOf("bootloader")).isEqualTo(0x7000);
        assertThat(treeFiles()).isEqualTo(before);
    }

    @Test
    void bothAreInOneFileThatEndsOnce() throws Exception {
        BuildResult result = built(BuildTarget.PRODUCTION);
        String both = Files.readString(file("production"));

        assertThat(forms(result)).containsExactly("hex", "bin", "bootloader", "production");
        assertThat(both).endsWith(Files.readString(file("bootloader")));
        assertThat(both.lines().filter(line -> line.startsWith(":00000001FF"))).hasSize(1);
        assertThat(Files.readString(result.files().firmware())).startsWith(both.substring(0, 43));
    }

    @Test
    void theFirmwareAloneIsTheSameFirmware() throws Exception {
        BuildResult more = built(BuildTarget.PRODUCTION);

        assertThat(built(BuildTarget.FIRMWARE).files().sha256()).isEqualTo(more.files().sha256());
    }

    @Test
    void anEqualBootloaderIsNotBuiltAgain() throws Exception {
        built(BuildTarget.PRODUCTION);
        byte[] first = Files.readAllBytes(file("production"));
        assertThat(commands).anyMatch(word -> word.startsWith("make BootloaderDFU.hex"));
        commands.clear();
        built(BuildTarget.PRODUCTION);

        assertThat(commands).noneMatch(word -> word.startsWith("make BootloaderDFU.hex"));
        assertThat(file("production")).hasBinaryContent(first);
    }

    @Test
    void aChangedLibraryGivesAnotherBootloader() throws Exception {
        built(BuildTarget.BOOTLOADER);
        byte[] first = Files.readAllBytes(file("bootloader"));
        tree.change("lib/lufa/LUFA/Version.h", "VERSION 1", "VERSION 2");
        built(BuildTarget.BOOTLOADER);

        assertThat(Files.readAllBytes(file("bootloader"))).isNotEqualTo(first);
    }

    @Test
    void aBootloaderWithoutSourcesIsRefused() throws Exception {
        tree.add(RULES, "BOOTLOADER = atmel-dfu\n");
        assertThat(refusal().message()).contains("own/board has the bootloader atmel-dfu");

        tree.add(RULES, "BOOTLOADER = rp2040\nLOADERLESS = yes\n");
        assertThat(refusal().message()).contains("the bootloader rp2040");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aBootloaderBeyondItsSectionIsRefused() throws Exception {
        tree.change(START, "#define ROOM 8", "#define ROOM 5000");

        assertThat(failed()).extracting(Problem::code).containsExactly("bootloader-does-not-fit");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void whatTheCompilerRefusesIsNamedWhereItLiesInTheTree() throws Exception {
        tree.change(START, "int main", "in main");

        assertThat(failed().getFirst().location())
                .isInstanceOfSatisfying(
                        Location.InText.class, place -> assertThat(place.name()).isEqualTo(START));
    }

    @Test
    void anUnknownRecipeIsRefused() throws Exception {
        tree.change("builddefs/build_keyboard.mk", "BOOT_SECTION_SIZE_KB=4", "PATH=/odd");

        assertThat(failed()).extracting(Problem::code).contains("unknown-bootloader-recipe");
    }

    @Test
    void aLibraryThatChangesMeanwhileGivesNoFirmware() throws Exception {
        Path changed = tree.root().resolve("lib/lufa/LUFA/Version.h");

        assertThat(failedAfter(changed)).extracting(Problem::code).containsExactly("tree-changed");
    }

    private Problem refusal() throws Exception {
        List<Problem> problems = failed();
        assertThat(problems).extracting(Problem::code).containsExactly("bootloader-not-buildable");
        return problems.getFirst();
    }

    private long addressOf(String word) throws Exception {
        return IntelHexReader.read(word, Files.readString(file(word)))
                .value()
                .orElseThrow()
                .segments()
                .getFirst()
                .address();
    }

    private Path file(String word) {
        return folder.resolve("out/own_board_default_" + word + ".hex");
    }

    private static List<String> forms(BuildResult result) {
        return result.files().forms().map(result.files()::form).toList();
    }

    private BuildResult built(BuildTarget target) throws Exception {
        JobState.Ended end = run(target, (step) -> {});
        assertThat(end).isInstanceOf(JobState.Succeeded.class);
        return ((JobState.Succeeded) end).result();
    }

    private List<Problem> failed() throws Exception {
        return problems(run(BuildTarget.PRODUCTION, (step) -> {}));
    }

    /** Writes a file anew when the compiler begins. */
    private List<Problem> failedAfter(Path file) throws Exception {
        String text = Files.readString(file);
        return problems(
                run(
                        BuildTarget.PRODUCTION,
                        step -> {
                            if (step == BuildStep.COMPILE) {
                                Files.writeString(file, text);
                            }
                        }));
    }

    private static List<Problem> problems(JobState.Ended end) {
        assertThat(end).isInstanceOf(JobState.Failed.class);
        return ((JobState.Failed) end).problems();
    }

    /** What a test does when a step begins. */
    @FunctionalInterface
    private interface OnStep {
        void begun(BuildStep step) throws Exception;
    }

    private JobState.Ended run(BuildTarget target, OnStep onStep) throws Exception {
        BuildListener listener =
                new BuildListener() {
                    @Override
                    public void progress(BuildStep step, double fraction) {
                        try {
                            onStep.begun(step);
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    }

                    @Override
                    public void log(LogLine.Kind kind, String origin, String line) {
                        if (kind == LogLine.Kind.COMMAND) {
                            commands.add(line);
                        }
                    }
                };
        PlanPipeline pipeline =
                new PlanPipeline(
                        (needs, hears, cancellation) ->
                                new InstalledTools(
                                        List.of(toolchains.require(hears, cancellation)),
                                        SearchPath.ofThisMachine()),
                        new ObjectCache(folder.resolve("cache"), ObjectCache.USUAL_LIMIT),
                        folder.resolve("workshop"));
        PlanRequest request = tree.request(folder.resolve("out")).with(target);
        return pipeline.run(request, listener, new Cancellation());
    }

    private List<String> treeFiles() throws Exception {
        try (Stream<Path> all = Files.walk(tree.root())) {
            return all.map(Path::toString).sorted().toList();
        }
    }
}
