package org.keywright.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated files land in the folder that was named, and nowhere else. */
class GeneratedFilesTest {

    @TempDir Path folder;

    @Test
    void aLinkInTheFolderIsReplacedAndWhatItPointsToIsLeftAlone() throws Exception {
        Path precious = Files.writeString(folder.resolve("precious"), "mine");
        Path output = Files.createDirectory(folder.resolve("output"));
        link(output.resolve("keymap.c"), precious);
        GeneratedFiles.write(Map.of("keymap.c", "generated"), output);
        assertThat(precious).hasContent("mine");
        assertThat(output.resolve("keymap.c")).isRegularFile().hasContent("generated");
    }

    @Test
    void aFolderInTheWayIsNamedAndNothingIsLeftBehind() throws Exception {
        Path inTheWay = folder.resolve("keymap.c");
        Files.createDirectories(inTheWay.resolve("full"));
        assertThatThrownBy(() -> GeneratedFiles.write(Map.of("keymap.c", "x"), folder))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("keymap.c");
        assertThat(folder).isDirectoryNotContaining("glob:**/.keywright-*");
    }

    private static void link(Path link, Path target) {
        try {
            Files.createSymbolicLink(link, target);
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "this file system makes no links: " + e);
        }
    }
}
