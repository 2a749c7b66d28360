package org.keywright.application;

import java.util.function.Supplier;
import org.keywright.build.FirmwareCore;

/** The built-in firmware core, read when it is first needed. */
final class Core implements Supplier<FirmwareCore> {

    private final Home home;

    Core(Home home) {
        this.home = home;
    }

    @Override
    public FirmwareCore get() {
        throw new IllegalStateException("waits for build.source in " + home);
    }
}
