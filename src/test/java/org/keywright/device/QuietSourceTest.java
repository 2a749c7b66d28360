package org.keywright.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A source that is asked only when the folder of device files changed. */
class QuietSourceTest {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

    @TempDir private Path folder;
    private int asked;
    private final NodeSource<SerialNode> counting =
            () -> {
                asked++;
                return List.of();
            };

    @Test
    void itIsNotAskedAgainWhileNothingChanges() throws IOException {
        Files.setLastModifiedTime(folder, LONG_AGO);
        QuietSource<SerialNode> quiet = new QuietSource<>(counting, folder);
        quiet.nodes();
        quiet.nodes();
        assertThat(asked).isOne();
        Files.setLastModifiedTime(folder, FileTime.from(LONG_AGO.toInstant().plusNanos(1_000_000)));
        quiet.nodes();
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void rightAfterAChangeItIsAskedEveryTime() throws IOException {
        Files.setLastModifiedTime(folder, FileTime.from(Instant.now()));
        QuietSource<SerialNode> quiet = new QuietSource<>(counting, folder);
        quiet.nodes();
        quiet.nodes();
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void withoutSuchAFolderItIsAskedEveryTime() {
        QuietSource<SerialNode> quiet = new QuietSource<>(counting, folder.resolve("none"));
        quiet.nodes();
        quiet.nodes();
        assertThat(asked).isEqualTo(2);
    }
}
