package org.keywright.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Reads the version out of the jar's manifest. */
final class ProgramVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return new String[] {"Keywright " + Optional.ofNullable(version).orElse("(development)")};
    }
}
