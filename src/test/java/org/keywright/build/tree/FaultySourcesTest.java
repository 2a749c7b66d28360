package org.keywright.build.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.keywright.build.tree.GitSourcesTest.codes;
import static org.keywright.build.tree.GitSourcesTest.good;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keywright.build.BuildStoppedException;
import org.keywright.build.Cancellation;
import org.keywright.problem.Checked;

/** Fetching that is stopped, cut off, or given the wrong bytes. */
class FaultySourcesTest {

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
    @EnumSource(GitSourcesTest.Way.class)
    void cancelledAtAnyMomentItGoesOnFromThereAndEndsWell(GitSourcesTest.Way way) throws Exception {
        String url =
                way == GitSourcesTest.Way.FILE ? remote.firmware.fileUrl() : server.url("firmware");
        int moments = 0;
        while (cancelledAt(moments, url)) {
            moments++;
            whatIsThereIsWhole();
        }
        assertThat(moments).as("moments at which it was cancelled").isGreaterThan(3);
        StoredSource source = store.find("qmk").orElseThrow();
        assertThat(source.version().orElseThrow().libraries())
                .containsOnlyKeys("lib/lufa", "lib/chibios");
        nothingUnfinishedIsLeft();
    }

    /** Every try goes on where the one before was cancelled, one call of progress later. */
    private boolean cancelledAt(int moment, String url) throws IOException {
        Cancellation cancellation = new Cancellation();
        AtomicInteger calls = new AtomicInteger();
        TreeListener cancels =
                (step, fraction) -> {
                    if (calls.getAndIncrement() == moment) {
                        cancellation.cancel();
                    }
                };
        Origin.Git origin = new Origin.Git(url, "");
        List<String> wanted = List.of("lib/lufa", "lib/chibios");
        try {
            SourceStore fresh = moment % 2 == 0 ? cleared() : store;
            if (fresh.find("qmk").flatMap(StoredSource::current).isEmpty()) {
                good(fresh.addGit("qmk", origin, wanted::contains, cancels, cancellation));
            } else {
                good(fresh.fetchLibraries("qmk", wanted, cancels, cancellation));
            }
            return false;
        } catch (BuildStoppedException stopped) {
            return true;
        }
    }

    private SourceStore cleared() throws IOException, BuildStoppedException {
        store.remove("qmk", new Cancellation());
        return store;
    }

    private void whatIsThereIsWhole() throws IOException {
        for (StoredSource source : store.list()) {
            for (TreeVersion version : source.versions()) {
                Path tree = source.tree(version);
                assertThat(tree.resolve("util/run.sh")).exists();
                assertThat(tree.resolve("docs/start.md")).exists();
                version.libraries()
                        .keySet()
                        .forEach(
                                library -> assertThat(tree.resolve(library)).isNotEmptyDirectory());
            }
        }
    }

    private void nothingUnfinishedIsLeft() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("sources"))) {
            assertThat(all.map(p -> p.getFileName().toString()))
                    .noneMatch(n -> n.startsWith(".work-") || n.startsWith("incoming_"));
        }
    }

    @Test
    void aServerThatDiesInThePackIsNamedAndTheNextTryEndsWell() throws Exception {
        server.dieInPacks(true);
        assertThat(codes(add("", "lib/lufa"))).containsExactly("source-unreachable");
        assertThat(store.list()).isEmpty();
        server.dieInPacks(false);
        good(add("", "lib/lufa"));
        nothingUnfinishedIsLeft();
    }

    @Test
    void whatCameBeforeTheServerDiedIsNotFetchedAgain() throws Exception {
        good(add(""));
        int packs = server.packs();
        server.dieInPacks(true);
        assertThat(codes(libraries("lib/lufa"))).containsExactly("source-unreachable");
        assertThat(store.find("qmk").orElseThrow().tree()).isPresent();
        server.dieInPacks(false);
        good(libraries("lib/lufa"));
        assertThat(server.packs()).isEqualTo(packs + 2);
    }

    @Test
    void aPackWhoseBytesWereChangedIsRefused() throws Exception {
        server.spoilPacks(FaultySourcesTest::changed);
        assertThat(codes(add(""))).hasSize(1).first().isIn("source-damaged", "source-unreachable");
        assertThat(store.list()).isEmpty();
        server.spoilPacks(bytes -> bytes);
        good(add(""));
    }

    private static byte[] changed(byte[] answer) {
        int pack = new String(answer, StandardCharsets.ISO_8859_1).indexOf("PACK");
        byte[] other = answer.clone();
        other[pack + 40] ^= 0x20;
        return other;
    }

    @Test
    void aLibraryThatTheServerDoesNotHaveAnyMoreKeepsTheUpdateFromHappening() throws Exception {
        good(add("", "lib/lufa"));
        var files = remote.files("third");
        files.put("lib/lufa", "borrow:1234567890123456789012345678901234567890");
        remote.firmware.commit("master", files);
        Checked<StoredSource> updated =
                store.update("qmk", Optional.empty(), id -> false, SILENT, new Cancellation());
        assertThat(codes(updated)).containsExactly("source-ref-unknown");
        assertThat(store.find("qmk").orElseThrow().current()).contains(remote.second);
    }

    @Test
    void noServerIsAProblemAndNotAFailure() throws Exception {
        server.close();
        assertThat(codes(add(""))).containsExactly("source-unreachable");
        assertThat(codes(add("https://no-such-server.invalid/qmk", "")))
                .containsExactly("source-unreachable");
        assertThat(codes(add("file:///no/such/folder", ""))).containsExactly("source-unreachable");
    }

    @Test
    void aRecordThatNobodyCanReadIsNoSourceAndTakesNothingWithIt() throws Exception {
        good(add(""));
        Path record = store.find("qmk").orElseThrow().home().resolve("source.json");
        Files.writeString(record, "{\"kind\": \"git\", \"versions\": [\"../../x\", 7]");
        assertThat(store.find("qmk")).isEmpty();
        assertThat(codes(libraries("lib/lufa"))).containsExactly("source-unknown");
        Files.writeString(
                record, "{\"kind\": \"git\", \"place\": \"x\", \"versions\": [\"../x\"]}");
        assertThat(store.find("qmk").orElseThrow().versions()).isEmpty();
    }

    @Test
    void beforeItBeginsItMayBeCancelledToo() {
        Cancellation cancelled = new Cancellation();
        cancelled.cancel();
        assertThatThrownBy(
                        () ->
                                store.addGit(
                                        "qmk",
                                        new Origin.Git(server.url("firmware"), ""),
                                        p -> true,
                                        SILENT,
                                        cancelled))
                .isInstanceOf(BuildStoppedException.class);
    }

    private Checked<StoredSource> add(String wanted) throws Exception {
        return add(server.url("firmware"), wanted);
    }

    private Checked<StoredSource> add(String url, String wanted, String... libraries)
            throws Exception {
        String address = url.isEmpty() ? server.url("firmware") : url;
        return store.addGit(
                "qmk",
                new Origin.Git(address, wanted.startsWith("lib/") ? "" : wanted),
                path -> path.equals(wanted) || List.of(libraries).contains(path),
                SILENT,
                new Cancellation());
    }

    private Checked<StoredSource> libraries(String... paths) throws Exception {
        return store.fetchLibraries("qmk", List.of(paths), SILENT, new Cancellation());
    }
}
