package org.keywright.build.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywright.build.tree.GitSourcesTest.codes;
import static org.keywright.build.tree.GitSourcesTest.good;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.build.Cancellation;
import org.keywright.build.Sha256;
import org.keywright.problem.Checked;

/** Sources that came as zips, and folders that are only named. */
class ZipSourcesTest {

    private static final TreeListener SILENT = (step, fraction) -> {};

    @TempDir Path folder;

    @Test
    void aZipIsUnpackedWithoutItsTopFolderAndKnownByItsHash() throws Exception {
        Path zip = zip("qmk.zip", Map.of("qmk-0.1/Makefile", "all:", "qmk-0.1/lib/x.h", "1"));
        StoredSource source = good(add(zip));
        assertThat(source.tree().orElseThrow().resolve("Makefile")).hasContent("all:");
        assertThat(source.tree().orElseThrow().resolve("lib/x.h")).hasContent("1");
        assertThat(source.version().orElseThrow().id()).isEqualTo(Sha256.of(zip));
        assertThat(source.version().orElseThrow().isCommit()).isFalse();
    }

    @Test
    void aZipWithoutATopFolderIsTakenAsItIs() throws Exception {
        Path zip = zip("flat.ZIP", Map.of("Makefile", "all:", "lib/x.h", "1"));
        assertThat(good(add(zip)).tree().orElseThrow().resolve("lib/x.h")).exists();
    }

    @Test
    void whatGitKeepsOfItselfStaysOutside() throws Exception {
        Path zip = zip("a.zip", Map.of("q/Makefile", "", "q/.git/config", "x", "q/a/.GIT/x", ""));
        Path tree = good(add(zip)).tree().orElseThrow();
        assertThat(tree.resolve(".git")).doesNotExist();
        assertThat(tree.resolve("a/.GIT")).doesNotExist();
    }

    @Test
    void aNewerZipMayFollowAndTheOlderOneComeBack() throws Exception {
        good(add(zip("one.zip", Map.of("q/Makefile", "one"))));
        StoredSource second =
                good(
                        store().updateZip(
                                        "qmk",
                                        zip("two.zip", Map.of("q/Makefile", "two")),
                                        id -> false,
                                        SILENT,
                                        new Cancellation()));
        assertThat(second.tree().orElseThrow().resolve("Makefile")).hasContent("two");
        StoredSource back = good(store().goBack("qmk", new Cancellation()));
        assertThat(back.tree().orElseThrow().resolve("Makefile")).hasContent("one");
    }

    @Test
    void hostileAndBrokenZipsLeaveNothing() throws Exception {
        for (String name : List.of("../x", "/x", "a/../../x", "c:x")) {
            assertThat(codes(add(zip("bad.zip", Map.of(name, "x", "y", "z")))))
                    .as(name)
                    .containsExactly("source-hostile");
        }
        Path broken = folder.resolve("broken.zip");
        Files.write(broken, new byte[] {'P', 'K', 3, 4, 9, 9, 9});
        assertThat(codes(add(broken))).containsExactly("source-zip");
        assertThat(codes(add(folder.resolve("none.zip")))).containsExactly("source-zip");
        assertThat(store().list()).isEmpty();
        assertThat(folder.resolve("sources/qmk")).doesNotExist();
    }

    @Test
    void aZipAndAFolderHaveNoLibrariesToFetchAndNothingToAskForNewerOnes() throws Exception {
        good(add(zip("one.zip", Map.of("q/Makefile", "one"))));
        good(store().addFolder("mine", folder, new Cancellation()));
        for (String name : List.of("qmk", "mine")) {
            assertThat(
                            codes(
                                    store().fetchLibraries(
                                                    name,
                                                    List.of("lib/lufa"),
                                                    SILENT,
                                                    new Cancellation())))
                    .containsExactly("source-libraries-unknown");
            assertThat(
                            codes(
                                    store().update(
                                                    name,
                                                    java.util.Optional.empty(),
                                                    id -> false,
                                                    SILENT,
                                                    new Cancellation())))
                    .containsExactly("source-not-updatable");
        }
    }

    @Test
    void aFolderIsUsedWhereItIsAndStaysWhenItsSourceIsRemoved() throws Exception {
        Path mine = Files.createDirectory(folder.resolve("mine"));
        StoredSource source = good(store().addFolder("mine", mine, new Cancellation()));
        assertThat(source.tree()).contains(mine);
        good(store().remove("mine", new Cancellation()));
        assertThat(mine).exists();
        assertThat(store().list()).isEmpty();
    }

    private SourceStore store() {
        return new SourceStore(folder.resolve("sources"));
    }

    private Checked<StoredSource> add(Path zip) throws Exception {
        return store().addZip("qmk", zip, SILENT, new Cancellation());
    }

    private Path zip(String name, Map<String, String> files) throws IOException {
        Path zip = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
                entries.putNextEntry(new ZipEntry(file.getKey()));
                entries.write(file.getValue().getBytes(java.nio.charset.StandardCharsets.UTF_8));
                entries.closeEntry();
            }
        }
        return zip;
    }
}
