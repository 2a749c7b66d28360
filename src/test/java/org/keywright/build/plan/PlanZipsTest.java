package org.keywright.build.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.build.BuildListener;
import org.keywright.build.BuildResult;
import org.keywright.build.Cancellation;
import org.keywright.build.JobState;
import org.keywright.build.TestBoard;
import org.keywright.build.ToolchainSource;
import org.keywright.build.UnpackedZip;
import org.keywright.build.ZipKind;
import org.keywright.build.cache.ObjectCache;
import org.keywright.build.toolchain.InstalledTools;
import org.keywright.build.toolchain.SearchPath;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** With a compiler and {@code make}; skipped where there is none. */
class PlanZipsTest {

    private static final String KEYMAP = "keyboards/own/board/keymaps/default/keymap.c";
    private static final String RULES = "keyboards/own/board/rules.mk";

    @TempDir Path folder;
    private PlanTree tree;
    private ToolchainSource toolchains;

    @BeforeEach
    void prepare() throws Exception {
        toolchains = TestBoard.installedToolchain();
        Assumptions.assumeTrue(
                SearchPath.ofThisMachine().folders().stream()
                        .anyMatch(place -> Files.isExecutable(place.resolve("make"))),
                "skipped: there is no make on this machine");
        tree = PlanTree.copyTo(folder.resolve("tree"));
    }

    @Test
    void theFullZipBuildsTheSameBytesWithoutTheTree() throws Exception {
        BuildResult result = built("out", EnumSet.of(ZipKind.FULL));
        UnpackedZip zip = unpacked(result, ZipKind.FULL, "zip in a föhn");
        Files.move(tree.root(), folder.resolve("gone"));

        zip.make();

        assertThat(zip.file("own_board_default.hex"))
                .hasSameBinaryContentAs(result.files().firmware());
        assertThat(zip.file("own_board_default.bin"))
                .hasSameBinaryContentAs(result.files().find("bin").orElseThrow());
        assertThat(zip.text("build.mk")).doesNotContain(folder.toString());
    }

    @Test
    void theFullZipBuildsAgainWhatIsChangedInIt() throws Exception {
        UnpackedZip zip =
                unpacked(built("out", EnumSet.of(ZipKind.FULL)), ZipKind.FULL, "unpacked");
        zip.make();
        byte[] before = Files.readAllBytes(zip.file("own_board_default.hex"));
        Files.writeString(zip.file("tree/" + KEYMAP), "const unsigned char keys[] = {9, 9};\n");

        zip.make();

        assertThat(zip.file("own_board_default.hex")).binaryContent().isNotEqualTo(before);
    }

    @Test
    void theSmallZipBuildsTheSameBytesWithATreeThatLacksTheKeymap() throws Exception {
        BuildResult result = built("out", EnumSet.of(ZipKind.SMALL));
        UnpackedZip zip = unpacked(result, ZipKind.SMALL, "unpacked");
        Files.delete(tree.root().resolve(KEYMAP));

        zip.make("QMK=" + tree.root());

        assertThat(zip.file("own_board_default.hex"))
                .hasSameBinaryContentAs(result.files().firmware());
        assertThat(zip.file("keymap/keymap.c")).exists();
    }

    @Test
    void aKeymapThatIncludesFilesAroundItIsBuiltWhereItLies() throws Exception {
        tree.add("keyboards/own/board/keymaps/more.h", "#define MORE 7\n");
        tree.change(KEYMAP, "const", "#include \"../more.h\"\nconst");
        tree.change(KEYMAP, "5,", "MORE,");
        BuildResult result = built("out", EnumSet.of(ZipKind.SMALL));
        UnpackedZip zip = unpacked(result, ZipKind.SMALL, "unpacked");

        zip.make("QMK=" + tree.root());

        assertThat(zip.file("own_board_default.hex"))
                .hasSameBinaryContentAs(result.files().firmware());
        tree.change(KEYMAP, "4", "8");
        assertThat(zip.said("QMK=" + tree.root())).contains("differ").doesNotEndWith("exit 0");
    }

    @Test
    void theSmallZipSaysWhatItNeeds() throws Exception {
        BuildResult result = built("out", EnumSet.of(ZipKind.SMALL));

        assertThat(unpacked(result, ZipKind.SMALL, "unpacked").said())
                .contains("make QMK=/path/to/qmk_firmware")
                .doesNotEndWith("exit 0");
        assertThat(unpacked(result, ZipKind.SMALL, "two words").said("QMK=" + tree.root()))
                .contains("blanks")
                .doesNotEndWith("exit 0");
    }

    @Test
    void zipsAreEqualWhetherCompiledOrOutOfTheCache() throws Exception {
        Set<ZipKind> both = EnumSet.allOf(ZipKind.class);
        List<Path> first = built("out", both).files().sourceZips();
        BuildResult again = built("again", both);

        assertThat(again.compiledUnits()).isZero();
        assertThat(first).hasSize(2);
        for (int i = 0; i < 2; i++) {
            assertThat(again.files().sourceZips().get(i)).hasSameBinaryContentAs(first.get(i));
        }
        assertThat(folder.resolve("out/own_board_default.json"))
                .hasSameBinaryContentAs(folder.resolve("again/own_board_default.json"));
    }

    @Test
    void theFullZipHoldsLicencesOnTheWayAndNamesNothingOutside() throws Exception {
        tree.add("LICENSE", "terms\n");
        tree.add("quantum/COPYING", "other terms\n");
        tree.add("keyboards/LICENSE.unrelated.txt", "terms of keyboards\n");
        Path zip = built("out", EnumSet.of(ZipKind.FULL)).files().sourceZips().getFirst();

        assertThat(UnpackedZip.names(zip))
                .isSorted()
                .contains("tree/LICENSE", "tree/quantum/COPYING", "tree/quantum/start.S")
                .contains("tree/keyboards/LICENSE.unrelated.txt", "generated/info_config.h")
                .noneMatch(name -> name.startsWith("/") || name.contains(".."));
        assertThat(UnpackedZip.of(zip, folder.resolve("unpacked")).text("manifest.json"))
                .contains("\"tree/quantum/COPYING\": \"tree/quantum/\"");
    }

    @Test
    void aLinkOutOfTheTreeIsNotFollowedIntoAZip() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.h"), "#pragma once\n");
        Files.delete(tree.root().resolve("quantum/keys.h"));
        Files.writeString(secret, "#pragma once\nunsigned char key(unsigned char at);\n");
        Files.createSymbolicLink(tree.root().resolve("quantum/keys.h"), secret);

        BuildResult result = built("out", EnumSet.of(ZipKind.FULL));

        assertThat(result.files().sourceZips()).isEmpty();
        assertThat(result.warnings())
                .extracting(Problem::code)
                .containsExactly("source-zip-outside");
    }

    @Test
    void aPaddedBinaryIsMadeAgainByBothZips() throws Exception {
        tree.add(RULES, "FLASHED = bin\nPAD = 4096\n");
        BuildResult result = built("out", EnumSet.allOf(ZipKind.class));
        UnpackedZip full = unpacked(result, ZipKind.FULL, "full");
        UnpackedZip small = unpacked(result, ZipKind.SMALL, "small");

        full.make();
        small.make("QMK=" + tree.root());

        assertThat(result.warnings()).isEmpty();
        for (UnpackedZip zip : List.of(full, small)) {
            assertThat(zip.file("own_board_default.bin"))
                    .hasSameBinaryContentAs(result.files().firmware());
        }
    }

    @Test
    void aKeymapThatIncludesAFileOfThisMachineHasNoZips() throws Exception {
        Path own = Files.writeString(folder.resolve("my own.h"), "#define OWN 6\n");
        tree.change(KEYMAP, "const", "#include \"" + own + "\"\nconst");
        for (String output : List.of("out", "out of the cache")) {
            BuildResult result = built(output, EnumSet.allOf(ZipKind.class));

            assertThat(result.files().sourceZips()).isEmpty();
            assertThat(result.warnings())
                    .extracting(Problem::code)
                    .containsExactly("source-zip-outside", "source-zip-outside");
            assertThat(result.warnings().getFirst().location())
                    .isEqualTo(new Location.InFile(own.toString()));
        }
    }

    @Test
    void aHeaderInAFolderOfThisMachineIsNotInTheFullZip() throws Exception {
        Path place = Files.createDirectories(folder.resolve("mine"));
        Files.writeString(place.resolve("own.h"), "#define OWN 6\n");
        tree.add(RULES, "CFLAGS += -idirafter" + place + "\n");
        tree.change(KEYMAP, "const", "#include <own.h>\nconst");
        BuildResult result = built("out", EnumSet.of(ZipKind.FULL));

        assertThat(result.files().sourceZips()).isEmpty();
        assertThat(result.warnings()).hasSize(1);
    }

    @Test
    void aBuildByMakeHasOnlyTheSmallZip() throws Exception {
        tree.add(RULES, "ODD = yes\n");

        BuildResult result = built("out", EnumSet.allOf(ZipKind.class));

        assertThat(result.files().sourceZips()).hasSize(1);
        assertThat(result.warnings())
                .extracting(Problem::code)
                .containsExactly("plan-by-make", "source-zip-without-plan");
        UnpackedZip zip = unpacked(result, ZipKind.SMALL, "unpacked");
        zip.make("QMK=" + tree.root());
        assertThat(zip.file("own_board_default.hex"))
                .hasSameBinaryContentAs(result.files().firmware());
    }

    @Test
    void signsThatMakeOrTheShellWouldTakeForMoreStayWhatTheyAre() throws Exception {
        tree.add(
                RULES,
                "hash := \\#\n"
                        + "CFLAGS += '-DA=\"$$(touch pwned)`touch pwned`\"' '-DB=\"% $(hash) \\\\ ;\"'\n"
                        + "CFLAGS += \"-DC='x'\"\n");
        tree.change(KEYMAP, "const", "const char a[] = A B;\nconst unsigned char c = C;\nconst");
        BuildResult result = built("out", EnumSet.of(ZipKind.FULL));
        UnpackedZip zip = unpacked(result, ZipKind.FULL, "unpacked");

        zip.make();

        assertThat(zip.file("own_board_default.hex"))
                .hasSameBinaryContentAs(result.files().firmware());
        assertThat(zip.file("tree/pwned")).doesNotExist();
        assertThat(zip.file("pwned")).doesNotExist();
        assertThat(zip.text("build.mk")).contains("touch pwned");
    }

    private UnpackedZip unpacked(BuildResult result, ZipKind kind, String name) throws Exception {
        Path zip = folder.resolve("out/own_board_default_" + kind.word() + ".zip");
        assertThat(result.files().sourceZips()).contains(zip);
        return UnpackedZip.of(zip, folder.resolve(name));
    }

    private BuildResult built(String output, Set<ZipKind> zips) throws Exception {
        PlanPipeline pipeline =
                new PlanPipeline(
                        (needs, listener, cancellation) ->
                                new InstalledTools(
                                        List.of(toolchains.require(listener, cancellation)),
                                        SearchPath.ofThisMachine()),
                        new ObjectCache(folder.resolve("cache"), ObjectCache.USUAL_LIMIT),
                        folder.resolve("workshop"));
        JobState.Ended end =
                pipeline.run(
                        tree.request(folder.resolve(output)).with(zips),
                        BuildListener.silent(),
                        new Cancellation());
        assertThat(end).isInstanceOf(JobState.Succeeded.class);
        return ((JobState.Succeeded) end).result();
    }
}
