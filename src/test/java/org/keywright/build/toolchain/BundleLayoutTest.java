package org.keywright.build.toolchain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.build.Cancellation;
import org.keywright.build.toolchain.BundleLayout.Move;
import org.keywright.build.toolchain.BundleLayout.TextEdit;

class BundleLayoutTest {

    private static final UnpackLimits SMALL = new UnpackLimits(100, 1 << 20);

    @TempDir Path around;
    private Path inside;

    @BeforeEach
    void makeTheFolder() throws IOException {
        inside = Files.createDirectory(around.resolve("inside"));
    }

    @Test
    void aMovedFolderTakesEverythingAlongAndNothingElse() throws IOException {
        unpack(
                moving("usr/lib/arm/newlib", "usr/lib/arm/lib"),
                a ->
                        a.file("usr/lib/arm/newlib/thumb/libc.a", "c")
                                .file("usr/lib/arm/newlib-other/x", "x"));

        assertThat(inside.resolve("usr/lib/arm/lib/thumb/libc.a")).hasContent("c");
        assertThat(inside.resolve("usr/lib/arm/newlib-other/x")).hasContent("x");
        assertThat(inside.resolve("usr/lib/arm/newlib")).doesNotExist();
    }

    @Test
    void linksFollowWhatWasMoved() throws IOException {
        unpack(
                moving("old", "deep/new"),
                a ->
                        a.file("old/libc.a", "c")
                                .symbolicLink("old/libg.a", "libc.a")
                                .hardLink("bin/libh.a", "old/libc.a"));

        assertThat(inside.resolve("deep/new/libg.a")).hasContent("c");
        assertThat(inside.resolve("bin/libh.a")).hasContent("c");
    }

    @Test
    void whatIsKeptIsSaidByFinalPaths() throws IOException {
        unpack(
                new BundleLayout(
                        0,
                        List.of(new Move("old", "new")),
                        List.of("new/**"),
                        List.of("**.txt"),
                        List.of()),
                a -> a.file("old/a", "1").file("old/b.txt", "2").file("c", "3"));

        assertThat(inside.resolve("new/a")).exists();
        assertThat(inside.resolve("new/b.txt")).doesNotExist();
        assertThat(inside.resolve("c")).doesNotExist();
    }

    @Test
    void theFolderAnArchiveIsPackedInIsSkipped() throws IOException {
        unpack(
                new BundleLayout(1, List.of(), List.of(), List.of(), List.of()),
                a ->
                        a.folder("xpack-1.2/")
                                .file("README", "no folder to skip")
                                .program("xpack-1.2/bin/gcc", "gcc")
                                .symbolicLink("xpack-1.2/bin/cc", "gcc"));

        assertThat(inside.resolve("bin/cc")).hasContent("gcc");
        assertThat(inside.resolve("README")).doesNotExist();
    }

    @Test
    void twoEntriesMovedToOnePlaceAreRefused() {
        assertThatThrownBy(
                        () ->
                                unpack(
                                        moving("old", "new"),
                                        a -> a.file("old/a", "1").file("new/a", "2")))
                .isInstanceOf(HostileArchiveException.class)
                .hasMessageContaining("twice");
    }

    @Test
    void skippingAndMovingNeverLeavesTheFolder() {
        BundleLayout skipping = new BundleLayout(1, List.of(), List.of(), List.of(), List.of());

        assertThatThrownBy(() -> unpack(skipping, a -> a.file("x/../../evil", "!")))
                .isInstanceOf(HostileArchiveException.class);
        assertThatThrownBy(() -> unpack(skipping, a -> a.symbolicLink("x/a", "../../evil")))
                .isInstanceOf(HostileArchiveException.class);
        assertThatThrownBy(() -> unpack(moving("x", "../evil"), a -> a.file("x/a", "!")))
                .isInstanceOf(HostileArchiveException.class);
        assertThat(around.resolve("evil")).doesNotExist();
    }

    @Test
    void aTextIsChangedWhereItStandsAndNowhereElse() throws IOException {
        unpack(
                editing("*.specs", "/usr/include/nano", "%:getenv(PREFIX nano)"),
                a ->
                        a.file("nano.specs", "-isystem /usr/include/nano %(rest)\n")
                                .file("other.specs", "nothing here\n")
                                .file("notes.txt", "/usr/include/nano\n"));

        assertThat(inside.resolve("nano.specs"))
                .hasContent("-isystem %:getenv(PREFIX nano) %(rest)\n");
        assertThat(inside.resolve("other.specs")).hasContent("nothing here\n");
        assertThat(inside.resolve("notes.txt")).hasContent("/usr/include/nano\n");
    }

    @Test
    void anEditThatFindsNothingIsAnotherPackageThanExpected() {
        assertThatThrownBy(
                        () ->
                                unpack(
                                        editing("*.specs", "/usr/include/nano", ""),
                                        a -> a.file("nano.specs", "-isystem elsewhere\n")))
                .isInstanceOf(ToolchainDamagedException.class)
                .hasMessageContaining("/usr/include/nano");
    }

    @Test
    void anEditNeverWritesThroughALink() throws IOException {
        Path other = Files.writeString(around.resolve("other.specs"), "/usr/include/nano");

        assertThatThrownBy(
                        () ->
                                unpack(
                                        editing("**.specs", "/usr/include/nano", "!"),
                                        a -> a.symbolicLink("nano.specs", "../other.specs")))
                .isInstanceOf(IOException.class);
        assertThat(other).hasContent("/usr/include/nano");
    }

    private static BundleLayout moving(String from, String to) {
        return new BundleLayout(0, List.of(new Move(from, to)), List.of(), List.of(), List.of());
    }

    private static BundleLayout editing(String files, String find, String put) {
        return new BundleLayout(
                0, List.of(), List.of(), List.of(), List.of(new TextEdit(files, find, put)));
    }

    private void unpack(BundleLayout layout, Consumer<ArchiveMaker> entries) throws IOException {
        Path archive = ArchiveMaker.save(around.resolve("x.tar"), ArchiveMaker.tar(entries));
        UnpackFolder folder = new UnpackFolder(inside, SMALL, layout, new Cancellation());
        ArchiveUnpacker.unpack(archive, folder);
        folder.finish();
    }
}
