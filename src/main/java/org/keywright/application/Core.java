package org.keywright.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.keywright.build.FirmwareCore;
import org.keywright.build.source.CoreSource;
import org.keywright.catalogue.Once;
import org.keywright.keymap.check.FirmwareSupport;
import org.keywright.keymap.check.FirmwareSupportFile;

/** The built-in firmware core, read when it is first needed. */
final class Core implements Supplier<FirmwareCore> {

    private final Supplier<FirmwareCore> source;
    private final Supplier<FirmwareSupport> support;

    Core(Home home) {
        source = Once.of(() -> read(home));
        support = Once.of(() -> support(home));
    }

    @Override
    public FirmwareCore get() {
        return source.get();
    }

    /** What it can do, in the words a keymap is checked with. */
    FirmwareSupport support() {
        return support.get();
    }

    private static FirmwareSupport support(Home home) {
        Path manifest = home.firmware().resolve("core.json");
        try {
            return OwnData.good(
                    FirmwareSupportFile.read(manifest.toString(), Files.readString(manifest)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FirmwareCore read(Home home) {
        try {
            return OwnData.good(CoreSource.read(home.firmware(), home.folder().resolve("LICENSE")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
