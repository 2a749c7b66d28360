package org.keywright.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.device.DeviceBus;
import org.keywright.device.access.RuleFile;

/** Where devices cannot be listed, nothing is said of them. */
class PluggedInTest {

    @TempDir Path folder;

    @Test
    void aLibraryThatCannotBeLoadedIsNoError() {
        Supplier<DeviceBus> broken =
                () -> {
                    throw new UnsatisfiedLinkError("no such library");
                };
        UserFolders folders = UserFolders.below(folder);
        try (Keywright program = Keywright.open(Home.find(), folders)) {
            Devices none = new Devices(Home.find(), broken, RuleFile.ofThisComputer());
            PluggedIn plugged = new PluggedIn(none, program.boards(), program.settings());
            assertThat(plugged.now()).isEmpty();
            Watch watch = plugged.watch(() -> {});
            watch.close();
        }
    }
}
