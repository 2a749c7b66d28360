package org.keywright.build.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keywright.build.BuildStoppedException;
import org.keywright.build.Cancellation;
import org.keywright.problem.Checked;

/** Sources fetched from git, on this computer and over HTTP. */
class GitSourcesTest {

    /** The two ways that need no server elsewhere. */
    enum Way {
        FILE,
        HTTP
    }

    private static final TreeListener SILENT = (step, fraction) -> {};

    @TempDir Path folder;
    private FirmwareRepositories remote;
    private GitServer server;
    private SourceStore store;

    @BeforeEach
    void begin() throws IOException {
        remote = new FirmwareRepositories(folder.resolve("remote"));
        server = new GitServer();
        remote.serve(server);
        store = new SourceStore(folder.resolve("sources"));
    }

    @AfterEach
    void end() {
        server.close();
        remote.close();
    }

    @ParameterizedTest
    @EnumSource
    void theDefaultBranchIsFetchedWithTheLibrariesAskedForAndNoOthers(Way way) throws Exception {
        StoredSource source = good(add(way, "", "lib/lufa"));
        Path tree = source.tree().orElseThrow();
        assertThat(tree.resolve("readme.md")).content().isEqualTo("two\n");
        assertThat(tree.resolve("util/run.sh")).isExecutable();
        assertThat(tree.resolve("docs/start.md")).isSymbolicLink().content().isEqualTo("two\n");
        assertThat(tree.resolve("lib/lufa/LUFA/Version.h")).content().contains("LUFA 1");
        assertThat(tree.resolve("lib/chibios")).doesNotExist();
        assertThat(tree).hasFileName("qmk");
        TreeVersion version = source.version().orElseThrow();
        assertThat(version.id()).isEqualTo(remote.second);
        assertThat(version.label()).isEqualTo("branch master");
        assertThat(version.libraries()).containsOnlyKeys("lib/lufa");
        assertThat(version.libraries()).containsEntry("lib/lufa", remote.lufaCommit);
    }

    @ParameterizedTest
    @EnumSource
    void aTagABranchAndACommitMayBeNamed(Way way) throws Exception {
        assertThat(id(add("a", way, "0.1"))).isEqualTo(remote.first);
        assertThat(id(add("b", way, "refs/tags/0.1"))).isEqualTo(remote.first);
        assertThat(id(add("c", way, remote.first))).isEqualTo(remote.first);
        StoredSource branch = good(add("d", way, "other"));
        assertThat(branch.tree().orElseThrow().resolve("readme.md")).content().contains("three");
        assertThat(store.list()).extracting(StoredSource::name).containsExactly("a", "b", "c", "d");
    }

    @ParameterizedTest
    @EnumSource
    void noHistoryIsFetched(Way way) throws Exception {
        StoredSource source = good(add(way, ""));
        try (GitObjects objects = GitObjects.read(source.home().resolve(".git-objects"))) {
            assertThat(objects.holds(remote.second)).isTrue();
            assertThat(objects.holds(remote.first)).isFalse();
        }
    }

    @Test
    void aServerThatGivesOutOnlyTipsIsAskedForMoreHistory() throws Exception {
        server.onlyTips();
        StoredSource source = good(add("qmk", Way.HTTP, remote.first, "lib/lufa"));
        assertThat(source.version().orElseThrow().id()).isEqualTo(remote.first);
        assertThat(source.tree().orElseThrow().resolve("lib/lufa/LUFA/Version.h")).exists();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotThereIsSaid(Way way) throws Exception {
        assertThat(codes(add(way, "no-such-thing"))).containsExactly("source-ref-unknown");
        assertThat(codes(add(way, "1234567890123456789012345678901234567890")))
                .containsExactly("source-ref-unknown");
        assertThat(codes(add(way, "--upload-pack=touch"))).containsExactly("source-ref-unknown");
        assertThat(store.list()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void updateFetchesTheBranchAgainAndGoingBackNeedsNoServer(Way way) throws Exception {
        good(add(way, "", "lib/lufa"));
        String third = remote.firmware.commit("master", remote.files("third"));
        StoredSource updated = good(update(Optional.empty()));
        assertThat(updated.version().orElseThrow().id()).isEqualTo(third);
        assertThat(updated.tree().orElseThrow().resolve("lib/lufa/LUFA/Version.h")).exists();
        server.close();
        StoredSource back = good(store.goBack("qmk", new Cancellation()));
        assertThat(back.version().orElseThrow().id()).isEqualTo(remote.second);
        assertThat(back.tree().orElseThrow().resolve("readme.md")).content().isEqualTo("two\n");
        assertThat(codes(store.goBack("qmk", new Cancellation())))
                .containsExactly("source-no-previous");
    }

    @Test
    void onlyTheNewestThePreviousAndThePinnedVersionsStay() throws Exception {
        String zero = id(add(Way.FILE, ""));
        for (String word : List.of("a", "b", "c")) {
            remote.firmware.commit("master", remote.files(word));
            good(store.update("qmk", Optional.empty(), zero::equals, SILENT, new Cancellation()));
        }
        StoredSource source = store.find("qmk").orElseThrow();
        assertThat(source.versions()).hasSize(3).last().extracting(TreeVersion::id).isEqualTo(zero);
        for (TreeVersion version : source.versions()) {
            assertThat(source.tree(version).resolve("Makefile")).exists();
        }
        try (var left = Files.list(source.home())) {
            assertThat(left.filter(p -> Files.exists(p.resolve("version.json")))).hasSize(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTagThatMovedIsRefusedUnlessItIsAskedForAnew(Way way) throws Exception {
        good(add(way, "0.1"));
        remote.firmware.tag("0.1", remote.second);
        assertThat(codes(update(Optional.empty()))).containsExactly("source-tag-moved");
        assertThat(store.find("qmk").orElseThrow().current()).contains(remote.first);
        assertThat(id(update(Optional.of("0.1")))).isEqualTo(remote.second);
    }

    @ParameterizedTest
    @EnumSource
    void librariesMayBeFetchedLater(Way way) throws Exception {
        good(add(way, ""));
        StoredSource source = good(libraries("lib/chibios", "lib/lufa"));
        assertThat(source.tree().orElseThrow().resolve("lib/chibios/os/ch.h")).exists();
        assertThat(source.version().orElseThrow().libraries())
                .containsOnlyKeys("lib/chibios", "lib/lufa");
        int before = server.packs();
        good(libraries("lib/chibios", "lib/lufa"));
        assertThat(server.packs()).isEqualTo(before);
        assertThat(codes(libraries("lib/none"))).containsExactly("source-library-unknown");
    }

    @ParameterizedTest
    @EnumSource
    void everythingThatWasFetchedWorksOffline(Way way) throws Exception {
        good(add(way, "", "lib/lufa"));
        server.close();
        StoredSource source = store.find("qmk").orElseThrow();
        assertThat(source.tree().orElseThrow().resolve("Makefile")).exists();
        assertThat(store.libraries("qmk").value().orElseThrow())
                .containsExactlyInAnyOrder("lib/lufa", "lib/chibios");
        good(libraries("lib/lufa"));
    }

    @Test
    void aNameIsGivenOnce() throws Exception {
        good(add(Way.FILE, ""));
        assertThat(codes(add(Way.FILE, ""))).containsExactly("source-exists");
        good(store.remove("qmk", new Cancellation()));
        assertThat(store.list()).isEmpty();
        assertThat(folder.resolve("sources/qmk")).doesNotExist();
        good(add(Way.FILE, ""));
    }

    private Checked<StoredSource> add(Way way, String wanted, String... libraries)
            throws IOException, BuildStoppedException {
        return add("qmk", way, wanted, libraries);
    }

    private Checked<StoredSource> add(String name, Way way, String wanted, String... libraries)
            throws IOException, BuildStoppedException {
        String url = way == Way.FILE ? remote.firmware.fileUrl() : server.url("firmware");
        return store.addGit(
                name,
                new Origin.Git(url, wanted),
                List.of(libraries)::contains,
                SILENT,
                new Cancellation());
    }

    private Checked<StoredSource> update(Optional<String> wanted)
            throws IOException, BuildStoppedException {
        return store.update("qmk", wanted, id -> false, SILENT, new Cancellation());
    }

    private Checked<StoredSource> libraries(String... paths)
            throws IOException, BuildStoppedException {
        return store.fetchLibraries("qmk", List.of(paths), SILENT, new Cancellation());
    }

    private static String id(Checked<StoredSource> source) {
        return good(source).version().orElseThrow().id();
    }

    static StoredSource good(Checked<StoredSource> source) {
        assertThat(source.problems()).isEmpty();
        return source.value().orElseThrow();
    }

    static List<String> codes(Checked<StoredSource> source) {
        return source.problems().stream().map(p -> p.code()).toList();
    }
}
