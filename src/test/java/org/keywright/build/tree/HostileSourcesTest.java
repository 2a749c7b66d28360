package org.keywright.build.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.keywright.build.tree.GitSourcesTest.codes;
import static org.keywright.build.tree.GitSourcesTest.good;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.FileMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keywright.build.BuildStoppedException;
import org.keywright.build.Cancellation;
import org.keywright.problem.Checked;

/** Repositories and addresses that were made to do harm. */
class HostileSourcesTest {

    private static final TreeListener SILENT = (step, fraction) -> {};

    @TempDir Path folder;
    private FirmwareRepositories remote;
    private SourceStore store;

    @BeforeEach
    void begin() throws IOException {
        remote = new FirmwareRepositories(folder.resolve("remote"));
        store = new SourceStore(folder.resolve("sources"));
    }

    @AfterEach
    void end() {
        remote.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "qmk",
                "/etc/passwd",
                "ext::sh -c touch%20/tmp/x",
                "ext::sh",
                "fd::17",
                "ssh://git@example.org/qmk",
                "git@example.org:qmk/qmk_firmware",
                "git://example.org/qmk",
                "ftp://example.org/qmk",
                "-oProxyCommand=touch",
                "--upload-pack=touch",
                "https://",
                "https:///qmk",
                "https://somebody:secret@example.org/qmk",
                "https://somebody@example.org/qmk",
                "file://server/share/qmk",
                "http://example.org/a/../../b",
                "http://example.org/a\nb",
                "http://example.org/a b",
                "http://example.org/a?b",
                "http://example.org\\@evil.example/a"
            })
    void onlyPlainAddressesAreAccepted(String url) throws Exception {
        Checked<StoredSource> added = add(url, "");
        assertThat(codes(added)).containsExactly("source-url");
        assertThat(added.problems().getFirst().describe()).doesNotContain("secret");
        assertThat(store.list()).isEmpty();
        assertThat(folder.resolve("sources/qmk")).doesNotExist();
    }

    @Test
    void aLibrarysAddressIsRelativeToTheTreesAndNeverNearerToThisComputer() throws Exception {
        GitUrl url = GitUrl.of("https://example.org/qmk/qmk_firmware/");
        assertThat(url.library("../lufa").text()).isEqualTo("https://example.org/qmk/lufa");
        assertThat(url.library("../../a/lufa").text()).isEqualTo("https://example.org/a/lufa");
        assertThat(url.library("./lufa").text())
                .isEqualTo("https://example.org/qmk/qmk_firmware/lufa");
        assertThat(url.library("https://other.org/x").text()).isEqualTo("https://other.org/x");
        for (String bad :
                List.of(
                        "../../../lufa",
                        "http://example.org/lufa",
                        "file:///etc",
                        "ext::sh",
                        "--upload-pack=x",
                        "../a/../../../b",
                        "lufa")) {
            assertThatThrownBy(() -> url.library(bad))
                    .as(bad)
                    .isInstanceOfSatisfying(
                            SourceException.class,
                            e -> assertThat(e.problem().code()).isEqualTo("source-url"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"..", ".", ".git", ".GIT", ".Git", ".g\u200cit", "a\\b", "c:x", "a\u0007"})
    void aTreeWithSuchANameIsRefused(String name) throws Exception {
        remote.firmware.commitRaw(name, FileMode.REGULAR_FILE, "x");
        refusedAndNothingLeft(add(remote.firmware.fileUrl(), ""));
        remote.firmware.commitRaw(name, FileMode.TREE, "x");
        refusedAndNothingLeft(add(remote.firmware.fileUrl(), ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc/passwd", "../../../../etc/passwd", "a/../../../x", "x\\y", ""})
    void aLinkOutOfTheTreeIsRefused(String target) throws Exception {
        Map<String, String> files = new TreeMap<>(remote.files("bad"));
        files.put("docs/link", "link:" + target);
        remote.firmware.commit("master", files);
        refusedAndNothingLeft(add(remote.firmware.fileUrl(), ""));
    }

    @Test
    void noFileIsWrittenThroughALink() throws Exception {
        remote.lufa.commitRaw("LUFA", FileMode.SYMLINK, "../../../outside");
        String commit = remote.lufa.repository().resolve("refs/heads/master").name();
        Map<String, String> files = new TreeMap<>(remote.files("bad"));
        files.put("lib/lufa", "borrow:" + commit);
        remote.firmware.commit("master", files);
        assertThat(codes(add(remote.firmware.fileUrl(), "", "lib/lufa")))
                .containsExactly("source-hostile");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "path = ../../../outside\n url = ../lufa",
                "path = lib/../../outside\n url = ../lufa",
                "path = /outside\n url = ../lufa",
                "path = -x\n url = ../lufa",
                "path = .git/hooks\n url = ../lufa",
                "url = ../lufa",
                "path = lib/lufa"
            })
    void aLibraryThatTheTreeHasNoPlaceForIsNotKnown(String entry) throws Exception {
        Map<String, String> files = new TreeMap<>(remote.files("bad"));
        files.put(".gitmodules", "[submodule \"../../x\"]\n " + entry + "\n update = !touch x\n");
        remote.firmware.commit("master", files);
        good(add(remote.firmware.fileUrl(), "", "../../../outside", "lib/lufa", "-x"));
        assertThat(store.libraries("qmk").value().orElseThrow()).isEmpty();
        assertThat(folder.resolve("outside")).doesNotExist();
        assertThat(folder.resolve("sources/outside")).doesNotExist();
    }

    @Test
    void aLibrarysAddressThatDoesMoreThanFetchIsRefused() throws Exception {
        Path mark = folder.resolve("mark");
        Map<String, String> files = new TreeMap<>(remote.files("bad"));
        files.put(
                ".gitmodules",
                "[submodule \"l\"]\n path = lib/lufa\n url = ext::touch " + mark + "\n");
        remote.firmware.commit("master", files);
        assertThat(codes(add(remote.firmware.fileUrl(), "", "lib/lufa")))
                .containsExactly("source-url");
        assertThat(mark).doesNotExist();
    }

    @Test
    void whatThisUsersGitIsConfiguredToDoDoesNotMatter() throws Exception {
        good(add(remote.firmware.fileUrl(), ""));
        Path objects = store.find("qmk").orElseThrow().home().resolve(".git-objects");
        try (GitObjects opened = GitObjects.read(objects)) {
            assertThat(opened.repository().getConfig().getSubsections("url")).isEmpty();
            assertThat(opened.repository().getConfig().getString("user", null, "name")).isNull();
        }
        try (Stream<Path> hooks = Files.walk(objects)) {
            assertThat(hooks.filter(p -> p.getParent().endsWith("hooks"))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"..", ".", "", "a/b", "a\\b", "con", "NUL.txt", "built-in", ".x", "a b"})
    void aNameThatIsNoFolderEverywhereIsRefused(String name) throws Exception {
        Checked<StoredSource> added =
                store.addFolder(name, folder.resolve("remote"), new Cancellation());
        assertThat(codes(added)).containsExactly("source-name");
        assertThat(store.find(name)).isEmpty();
    }

    private void refusedAndNothingLeft(Checked<StoredSource> added) throws IOException {
        assertThat(codes(added)).containsExactly("source-hostile");
        assertThat(store.list()).extracting(StoredSource::current).allMatch(o -> o.isEmpty());
        if (Files.exists(folder.resolve("sources/qmk"))) {
            try (Stream<Path> left = Files.list(folder.resolve("sources/qmk"))) {
                assertThat(left)
                        .extracting(p -> p.getFileName().toString())
                        .containsExactlyInAnyOrder("source.json", ".git-objects");
            }
        }
    }

    private Checked<StoredSource> add(String url, String wanted, String... libraries)
            throws IOException, BuildStoppedException {
        return store.addGit(
                "qmk",
                new Origin.Git(url, wanted),
                List.of(libraries)::contains,
                SILENT,
                new Cancellation());
    }
}
