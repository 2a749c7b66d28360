package org.keywright.build.toolchain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.build.BuildStoppedException;
import org.keywright.build.Cancellation;

class BundleInstallerTest {

    private static final BundleRecipe RECIPE =
            new BundleRecipe(
                    "tool-1",
                    new BundleSource.DebianPackages(List.of()),
                    "bin",
                    List.of(),
                    BundleLayout.AS_IT_COMES);

    @TempDir Path tools;
    private final AtomicInteger fetched = new AtomicInteger();

    @Test
    void aFreshToolchainIsReady() throws Exception {
        Path folder = install();

        assertThat(new ToolchainFolder(folder).quickState())
                .isEqualTo(new ToolchainState.Ready(folder));
        assertThat(new ToolchainFolder(folder).fullState())
                .isEqualTo(new ToolchainState.Ready(folder));
        assertThat(names(tools)).containsExactly(".lock", "tool-1");
    }

    @Test
    void whatIsThereIsNotMadeAgain() throws Exception {
        install();
        install();

        assertThat(fetched).hasValue(1);
    }

    @Test
    void aMissingFileIsDamageAndIsRepaired() throws Exception {
        Path folder = install();
        Files.delete(folder.resolve("bin/gcc"));

        assertThat(new ToolchainFolder(folder).quickState())
                .isEqualTo(new ToolchainState.Damaged(List.of("bin/gcc")));
        install();
        assertThat(new ToolchainFolder(folder).fullState())
                .isInstanceOf(ToolchainState.Ready.class);
    }

    @Test
    void aByteChangedInSecretIsFoundByTheFullCheckAndRepaired() throws Exception {
        Path folder = install();
        Path file = folder.resolve("bin/gcc");
        FileTime time = Files.getLastModifiedTime(file);
        Files.writeString(file, "a progran");
        Files.setLastModifiedTime(file, time);

        assertThat(new ToolchainFolder(folder).quickState())
                .isInstanceOf(ToolchainState.Ready.class);
        assertThat(new ToolchainFolder(folder).fullState())
                .isEqualTo(new ToolchainState.Damaged(List.of("bin/gcc")));
        install();
        assertThat(file).hasContent("a program");
    }

    @Test
    void aChangedMarkerIsDamage() throws Exception {
        Path folder = install();
        Path marker = folder.resolve(BundleListing.NAME);
        Files.writeString(marker, Files.readString(marker).replace("bin/gcc", "bin/gdb"));

        assertThat(new ToolchainFolder(folder).quickState())
                .isEqualTo(new ToolchainState.Damaged(List.of(BundleListing.NAME)));
    }

    @Test
    void aToolchainThatDoesNotWorkIsNotInstalled() throws IOException {
        BundleInstaller installer = new BundleInstaller(tools, UnpackLimits.TOOLCHAIN);

        assertThatThrownBy(
                        () ->
                                installer.install(
                                        RECIPE,
                                        this::fetch,
                                        f -> {
                                            throw new ToolchainUnavailableException("broken");
                                        },
                                        done -> {},
                                        new Cancellation()))
                .isInstanceOf(ToolchainUnavailableException.class);
        assertThat(names(tools)).containsExactly(".lock");
    }

    @Test
    void twoAtATimeMakeOne() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Path>> four =
                    List.of(this::install, this::install, this::install, this::install);
            for (Future<Path> one : threads.invokeAll(four)) {
                assertThat(one.get()).isDirectory();
            }
        }
        assertThat(fetched).hasValue(1);
    }

    @Test
    void whatAKilledOneLeftIsRemoved() throws Exception {
        Files.createDirectories(tools.resolve(".unpacking-123/fresh/bin"));
        Files.createDirectories(tools.resolve(".discarded-9/old"));

        install();

        assertThat(names(tools)).containsExactly(".lock", "tool-1");
    }

    @Test
    void aCancelledInstallationLeavesNothing() throws IOException {
        Cancellation cancellation = new Cancellation();
        BundleInstaller installer = new BundleInstaller(tools, UnpackLimits.TOOLCHAIN);

        assertThatThrownBy(
                        () ->
                                installer.install(
                                        RECIPE,
                                        f -> {
                                            List<Path> files = fetch(f);
                                            cancellation.cancel();
                                            return files;
                                        },
                                        f -> "tool 1",
                                        done -> {},
                                        cancellation))
                .isInstanceOf(BuildStoppedException.class);
        assertThat(names(tools)).containsExactly(".lock");
    }

    private Path install() throws Exception {
        return new BundleInstaller(tools, UnpackLimits.TOOLCHAIN)
                .install(RECIPE, this::fetch, f -> "tool 1", done -> {}, new Cancellation());
    }

    private List<Path> fetch(Path folder) throws IOException {
        fetched.incrementAndGet();
        byte[] tar =
                ArchiveMaker.tar(
                        a -> a.program("bin/gcc", "a program").symbolicLink("bin/cc", "gcc"));
        return List.of(ArchiveMaker.save(folder.resolve("x.tar"), tar));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
