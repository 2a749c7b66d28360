package org.keywright.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildFolderTest {

    @TempDir Path parent;

    @Test
    void isGoneWithEverythingInItWhenClosed() throws IOException {
        BuildFolder folder = BuildFolder.make(parent);
        folder.write("a/b/c", new byte[] {1});
        assertThat(folder.read("a/b/c")).containsExactly(1);

        folder.close();

        assertThat(parent).isEmptyDirectory();
    }

    @Test
    void nothingIsWrittenOutsideIt() throws IOException {
        try (BuildFolder folder = BuildFolder.make(parent)) {
            assertThatThrownBy(() -> folder.write("../evil", new byte[0]))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> folder.write("/tmp/evil", new byte[0]))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(parent).isEmptyDirectory();
    }

    @Test
    void whatAKilledBuildLeftYesterdayIsRemovedAndTodaysIsLeft() throws IOException {
        Path old = Files.createDirectories(parent.resolve("build-1/source")).getParent();
        Path fresh = Files.createDirectory(parent.resolve("build-2"));
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(2))));

        BuildFolder.make(parent).close();

        assertThat(old).doesNotExist();
        assertThat(fresh).isDirectory();
    }
}
