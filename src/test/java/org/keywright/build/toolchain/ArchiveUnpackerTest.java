package org.keywright.build.toolchain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.build.Cancellation;

class ArchiveUnpackerTest {

    private static final UnpackLimits SMALL = new UnpackLimits(20, 10_000);

    @TempDir Path around;
    private Path inside;

    @BeforeEach
    void makeFolder() throws IOException {
        inside = Files.createDirectory(around.resolve("inside"));
    }

    @Test
    void unpacksFilesFoldersAndLinksThatStayInside() throws IOException {
        byte[] tar =
                ArchiveMaker.tar(
                        a ->
                                a.folder("./")
                                        .folder("./bin/")
                                        .program("./bin/gcc", "a program")
                                        .symbolicLink("./bin/cc", "gcc")
                                        .hardLink("./lib/deep/gcc", "./bin/gcc")
                                        .file("./lib/a.h", "header"));

        unpack("x.tar", tar, SMALL);

        assertThat(inside.resolve("bin/gcc")).hasContent("a program").isExecutable();
        assertThat(inside.resolve("bin/cc")).hasContent("a program").isExecutable();
        assertThat(inside.resolve("lib/deep/gcc")).hasContent("a program");
        assertThat(inside.resolve("lib/a.h")).hasContent("header");
    }

    @Test
    void unpacksDebianPackagesAndZips() throws IOException {
        unpack("x.deb", ArchiveMaker.deb(ArchiveMaker.tar(a -> a.file("a/b", "deb"))), SMALL);
        unpack("x.zip", ArchiveMaker.zip("c/d", "zip".getBytes(StandardCharsets.UTF_8)), SMALL);

        assertThat(inside.resolve("a/b")).hasContent("deb");
        assertThat(inside.resolve("c/d")).hasContent("zip");
    }

    @Test
    void leavesOutWhatNobodyWants() throws IOException {
        byte[] tar = ArchiveMaker.tar(a -> a.file("a", "1").file("b", "2").symbolicLink("c", "b"));
        UnpackFolder folder = new UnpackFolder(inside, SMALL, without("b"), new Cancellation());
        ArchiveUnpacker.unpack(ArchiveMaker.save(around.resolve("x.tar"), tar), folder, read -> {});
        folder.finish();

        assertThat(files(inside)).containsExactly("a");
    }

    @TestFactory
    Stream<DynamicTest> refusesHostileTars() {
        Map<String, Consumer<ArchiveMaker>> tars =
                Map.ofEntries(
                        Map.entry("parent", a -> a.file("../evil", "x")),
                        Map.entry("parent in the middle", a -> a.file("a/../../evil", "x")),
                        Map.entry("absolute", a -> a.file("/evil", "x")),
                        Map.entry("double slash", a -> a.file("//evil", "x")),
                        Map.entry("parent folder", a -> a.folder("../evil/")),
                        Map.entry("backslash", a -> a.file("..\\evil", "x")),
                        Map.entry("drive", a -> a.file("C:evil", "x")),
                        Map.entry("newline", a -> a.file("evil\nevil", "x")),
                        Map.entry("absolute link", a -> a.symbolicLink("l", "/etc/passwd")),
                        Map.entry("link out", a -> a.symbolicLink("d/l", "../../evil")),
                        Map.entry("empty link", a -> a.symbolicLink("d/l", "")),
                        Map.entry("hard link out", a -> a.hardLink("l", "../evil")),
                        Map.entry("absolute hard link", a -> a.hardLink("l", "/etc/passwd")),
                        Map.entry(
                                "through a link",
                                a -> a.symbolicLink("l", "d").file("l/evil", "x")),
                        Map.entry("link over a file", a -> a.file("f", "x").symbolicLink("f", "g")),
                        Map.entry("file over a link", a -> a.symbolicLink("f", "g").file("f", "x")),
                        Map.entry("file twice", a -> a.file("f", "x").file("./f", "y")),
                        Map.entry("below a file", a -> a.file("f", "x").file("f/g", "y")),
                        Map.entry("circle", a -> a.symbolicLink("a", "b").symbolicLink("b", "a")),
                        Map.entry("device", a -> a.special("d", TarConstants.LF_CHR)),
                        Map.entry("disk", a -> a.special("d", TarConstants.LF_BLK)),
                        Map.entry("pipe", a -> a.special("d", TarConstants.LF_FIFO)),
                        Map.entry("too large", a -> a.file("f", "x".repeat(10_001))),
                        Map.entry("too long", a -> a.file("f/".repeat(600) + "g", "x")),
                        Map.entry("too many", ArchiveUnpackerTest::manyFiles));
        return tars.entrySet().stream()
                .map(
                        e ->
                                DynamicTest.dynamicTest(
                                        e.getKey(),
                                        () -> refused("x.tar", ArchiveMaker.tar(e.getValue()))));
    }

    private static void manyFiles(ArchiveMaker archive) {
        for (int i = 0; i < 21; i++) {
            archive.file("f" + i, "x");
        }
    }

    @Test
    void refusesHostileZips() throws IOException {
        byte[] x = {1};
        refused("a.zip", ArchiveMaker.zip("../evil", x));
        refused("b.zip", ArchiveMaker.zip("/evil", x));
        refused("c.zip", ArchiveMaker.zipLink("l", "../../evil"));
        refused("d.zip", ArchiveMaker.zip("bomb", new byte[1 << 20]));
    }

    @Test
    void refusesHostileDebianPackages() throws IOException {
        refused("x.deb", ArchiveMaker.deb(ArchiveMaker.tar(a -> a.file("../evil", "x"))));
    }

    @Test
    void everyCutArchiveIsDamagedOrStaysInside() throws IOException {
        byte[] deb = ArchiveMaker.deb(ArchiveMaker.tar(a -> a.file("a", "b".repeat(3000))));
        for (int length = 0; length < deb.length; length++) {
            byte[] cut = java.util.Arrays.copyOf(deb, length);
            assertThatThrownBy(() -> unpack("x.deb", cut, SMALL)).isInstanceOf(IOException.class);
            Files.deleteIfExists(inside.resolve("a"));
        }
    }

    private void refused(String name, byte[] archive) throws IOException {
        Path before = Files.createDirectories(around.resolve("inside"));
        assertThatThrownBy(() -> unpack(name, archive, SMALL))
                .isInstanceOf(HostileArchiveException.class);
        assertThat(before).isDirectory();
        assertThat(files(around)).noneMatch(f -> f.contains("evil"));
    }

    private void unpack(String name, byte[] archive, UnpackLimits limits) throws IOException {
        UnpackFolder folder =
                new UnpackFolder(inside, limits, BundleLayout.AS_IT_COMES, new Cancellation());
        ArchiveUnpacker.unpack(
                ArchiveMaker.save(around.resolve(name), archive), folder, read -> {});
        folder.finish();
    }

    private static BundleLayout without(String path) {
        return new BundleLayout(0, List.of(), List.of(), List.of(path), List.of());
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .map(f -> folder.relativize(f).toString())
                    .sorted()
                    .toList();
        }
    }
}
