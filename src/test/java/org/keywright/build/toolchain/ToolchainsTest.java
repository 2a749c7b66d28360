package org.keywright.build.toolchain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.build.BuildListener;
import org.keywright.build.BuildStep;
import org.keywright.build.BuildStoppedException;
import org.keywright.build.Cancellation;
import org.keywright.build.LogLine;
import org.keywright.build.Sha256;
import org.keywright.build.ToolNeed;
import org.keywright.build.Toolchain;

class ToolchainsTest {

    private static final String NAME = "avr-gcc-9.tar.bz2";
    private static final SearchPath NOWHERE = new SearchPath(List.of());

    @TempDir Path folder;
    private HttpServer server;
    private byte[] archive;

    /** Our archive holds a script that calls the machine's compiler. */
    @BeforeEach
    void serveAnArchive() throws IOException {
        Assumptions.assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/avr-gcc")),
                "skipped: there is no /usr/bin/avr-gcc");
        archive = bzip(ArchiveMaker.tar(a -> a.program("avr/bin/avr-gcc", script())));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/" + NAME,
                exchange -> {
                    exchange.sendResponseHeaders(200, archive.length);
                    exchange.getResponseBody().write(archive);
                    exchange.close();
                });
        server.start();
    }

    @AfterEach
    void stopServing() {
        if (server != null) {
            server.stop(0);
        }
    }

    @Test
    void aMachineWithoutACompilerGetsABundle() throws Exception {
        Toolchains toolchains = toolchains(Sha256.of(archive), NOWHERE);
        assertThat(toolchains.find(BuildListener.silent(), new Cancellation())).isEmpty();

        Toolchain made = toolchains.require(BuildListener.silent(), new Cancellation());

        assertThat(made.version()).startsWith("avr-gcc ");
        assertThat(made.programs()).isEqualTo(folder.resolve("avr-gcc-9/avr/bin"));
        assertThat(toolchains.fullState()).isInstanceOf(ToolchainState.Ready.class);
        server.stop(0);
        assertThat(toolchains.require(BuildListener.silent(), new Cancellation()).identity())
                .isEqualTo(made.identity());
    }

    @Test
    void aDownloadWithAnotherHashIsNotOpened() {
        Toolchains toolchains = toolchains(Sha256.of("something else"), NOWHERE);

        assertThatThrownBy(() -> toolchains.require(BuildListener.silent(), new Cancellation()))
                .isInstanceOf(ToolchainUnavailableException.class)
                .hasMessageContaining("SHA-256");
        assertThat(folder.resolve("avr-gcc-9")).doesNotExist();
    }

    @Test
    void aServerThatFallsSilentDoesNotKeepACancelledDownload() throws Exception {
        server.createContext(
                "/silent",
                exchange -> {
                    exchange.sendResponseHeaders(200, 1000);
                    exchange.getResponseBody().write(1);
                    exchange.getResponseBody().flush();
                });
        String address = "http://127.0.0.1:%d/silent".formatted(server.getAddress().getPort());
        BundleFile file = new BundleFile("silent", address, 1000, Sha256.of(""));
        Cancellation cancellation = new Cancellation();

        assertThatThrownBy(
                        () ->
                                HttpDownload.fetch(
                                        file,
                                        folder.resolve("silent"),
                                        received -> Thread.startVirtualThread(cancellation::cancel),
                                        cancellation))
                .isInstanceOf(BuildStoppedException.class);
    }

    @Test
    void withoutANetworkTheMessageSaysWhatToDo() {
        server.stop(0);

        assertThatThrownBy(
                        () ->
                                toolchains(Sha256.of(archive), NOWHERE)
                                        .require(BuildListener.silent(), new Cancellation()))
                .isInstanceOf(ToolchainUnavailableException.class)
                .hasMessageContaining("Install avr-gcc");
    }

    @Test
    void anArchiveTheUserHasIsTakenIfItIsTheRightOne() throws Exception {
        Toolchains toolchains = toolchains(Sha256.of(archive), NOWHERE);
        Path right = Files.write(folder.resolve("downloaded"), archive);
        Path wrong = Files.writeString(folder.resolve("wrong.tar.bz2"), "nothing");

        assertThatThrownBy(
                        () ->
                                toolchains.installFrom(
                                        wrong,
                                        Optional.empty(),
                                        BuildListener.silent(),
                                        new Cancellation()))
                .isInstanceOf(ToolchainUnavailableException.class)
                .hasMessageContaining(NAME);
        toolchains.installFrom(right, Optional.empty(), BuildListener.silent(), new Cancellation());
        assertThat(toolchains.fullState()).isInstanceOf(ToolchainState.Ready.class);
    }

    @Test
    void anInstalledCompilerIsTaken() throws Exception {
        SearchPath path = new SearchPath(List.of(Path.of("/usr/bin")));

        Optional<Toolchain> found =
                toolchains(Sha256.of(archive), path)
                        .find(BuildListener.silent(), new Cancellation());

        assertThat(found.orElseThrow().programs()).isEqualTo(Path.of("/usr/bin"));
    }

    @Test
    void aProgramThatIsNoCompilerIsPassedOver() throws Exception {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Path fake = Files.writeString(bin.resolve("avr-gcc"), "#!/bin/sh\necho hello\n");
        assertThat(fake.toFile().setExecutable(true)).isTrue();

        assertThat(
                        toolchains(Sha256.of(archive), new SearchPath(List.of(bin)))
                                .find(BuildListener.silent(), new Cancellation()))
                .isEmpty();
    }

    @Test
    void aRemovedBundleIsGone() throws Exception {
        Toolchains toolchains = toolchains(Sha256.of(archive), NOWHERE);
        toolchains.install(BuildListener.silent(), new Cancellation());

        toolchains.remove(new Cancellation());

        assertThat(toolchains.fullState()).isInstanceOf(ToolchainState.Missing.class);
        assertThat(folder.resolve("avr-gcc-9")).doesNotExist();
    }

    @Test
    void anArchiveOfOurScriptIsKnownByWhatIsInIt() throws Exception {
        Path made = Files.write(folder.resolve("made.tar.bz2"), archive);
        String contents = Sha256.of(Sha256.of(script()) + " avr/bin/avr-gcc\n");

        Toolchain toolchain = own(made(contents), made, Optional.empty());

        assertThat(toolchain.programs()).isEqualTo(folder.resolve("avr-gcc-9/avr/bin"));
    }

    @Test
    void anArchiveWithOtherContentsIsNotRunUnlessTheUserVouchesForIt() throws Exception {
        Path ran = folder.resolve("ran");
        String spy = "#!/bin/sh\n: >" + ran + "\nexec /usr/bin/avr-gcc \"$@\"\n";
        byte[] content = bzip(ArchiveMaker.tar(a -> a.program("avr/bin/avr-gcc", spy)));
        Path other = Files.write(folder.resolve("made.tar.bz2"), content);
        Toolchains toolchains = made(Sha256.of("what make-bundle makes"));
        String hash = Sha256.of(other);

        assertThatThrownBy(() -> own(toolchains, other, Optional.empty()))
                .isInstanceOf(ToolchainUnavailableException.class)
                .hasMessageContaining("--sha256 " + hash);
        assertThatThrownBy(() -> own(toolchains, other, Optional.of(Sha256.of("another"))))
                .isInstanceOf(ToolchainUnavailableException.class);
        assertThat(ran).doesNotExist();
        assertThat(folder.resolve("avr-gcc-9")).doesNotExist();

        own(toolchains, other, Optional.of(hash));
        assertThat(toolchains.fullState()).isInstanceOf(ToolchainState.Ready.class);
        assertThat(ran).exists();
    }

    @Test
    void progressNeverGoesBackAndReachesTheEnd() throws Exception {
        List<Double> heard = new ArrayList<>();
        BuildListener listener =
                new BuildListener() {
                    @Override
                    public void progress(BuildStep step, double fraction) {
                        heard.add(fraction);
                    }

                    @Override
                    public void log(LogLine.Kind kind, String origin, String line) {
                        // only the progress is looked at
                    }
                };

        toolchains(Sha256.of(archive), NOWHERE).install(listener, new Cancellation());

        assertThat(heard).isSorted().last().isEqualTo(1.0);
        assertThat(heard).anyMatch(done -> done > 0.5 && done < 1);
    }

    @Test
    void theDiskIsMeasuredAndFreedAgain() throws Exception {
        Toolchains toolchains = toolchains(Sha256.of(archive), NOWHERE);
        assertThat(toolchains.bundled()).isFalse();
        toolchains.install(BuildListener.silent(), new Cancellation());

        assertThat(toolchains.bundled()).isTrue();
        assertThat(toolchains.bytes()).isGreaterThan(script().length());
        toolchains.remove(new Cancellation());
        assertThat(toolchains.bytes()).isZero();
    }

    private static Toolchain own(Toolchains toolchains, Path file, Optional<String> trusted)
            throws Exception {
        return toolchains.installFrom(file, trusted, BuildListener.silent(), new Cancellation());
    }

    private Toolchains made(String contents) {
        return with(new BundleSource.Made("made.tar.bz2", contents), NOWHERE);
    }

    private Toolchains toolchains(String hash, SearchPath path) {
        String address = "http://127.0.0.1:%d/%s".formatted(server.getAddress().getPort(), NAME);
        BundleFile file = new BundleFile(NAME, address, archive.length, hash);
        return with(new BundleSource.Archive(file), path);
    }

    private Toolchains with(BundleSource source, SearchPath path) {
        BundleRecipe recipe =
                new BundleRecipe(
                        "avr-gcc-9", source, "avr/bin", List.of(), BundleLayout.AS_IT_COMES);
        BundleManifest manifest =
                new BundleManifest("avr-gcc", Map.of(Host.LINUX_X86_64, List.of(recipe)));
        return new Toolchains(ToolNeed.AVR, folder, manifest, Optional.of(Host.LINUX_X86_64), path);
    }

    private static String script() {
        return "#!/bin/sh\nexec /usr/bin/avr-gcc \"$@\"\n";
    }

    private static byte[] bzip(byte[] tar) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (BZip2CompressorOutputStream bzip = new BZip2CompressorOutputStream(bytes)) {
            bzip.write(tar);
        }
        return bytes.toByteArray();
    }
}
