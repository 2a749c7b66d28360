package org.keywright.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build says beside its firmware, and whoever flashes it wants to know. */
class BuiltBesideTest {

    @TempDir private Path folder;

    @Test
    void aFeatureThatTheKeymapSwitchedOnIsKnown() throws IOException {
        Path firmware = Files.writeString(folder.resolve("small_mine.hex"), ":00000001FF");
        Files.writeString(
                folder.resolve("small_mine.json"), "{\"features\": [\"bootmagic\", \"via\"]}");
        assertThat(BuiltBeside.hasFeature(firmware, "via")).isTrue();
        assertThat(BuiltBeside.hasFeature(firmware, "mousekey")).isFalse();
        assertThat(BuiltBeside.hasFeature(folder.resolve("other.hex"), "via")).isFalse();
    }

    @Test
    void aNameWithoutAnEndingOrWithoutABuildIsNoTrouble() throws IOException {
        Files.writeString(folder.resolve("firmware.json"), "{\"features\": \"via\"}");
        assertThat(BuiltBeside.hasFeature(folder.resolve("firmware"), "via")).isFalse();
        assertThat(BuiltBeside.find(folder.resolve("nothing")).value()).hasValue(Optional.empty());
    }
}
