package org.keywright.qmk;

import java.util.Objects;

/** What the program calls itself. */
final class ProgramName {

    private ProgramName() {}

    static String withVersion() {
        String version = ProgramName.class.getPackage().getImplementationVersion();
        return "Keywright " + Objects.requireNonNullElse(version, "development");
    }
}
