package org.keywright.application;

import java.util.List;

/** What is installed, what is missing, how to mend it. */
public final class Doctor {

    Doctor(Home home, UserFolders folders, Toolchains toolchains) {}

    /** Looks at everything a build needs. */
    public List<Finding> examine() {
        return List.of();
    }

    /**
     * One thing that was looked at.
     *
     * @param name for a person: {@code AVR toolchain}
     * @param good whether it is as it should be
     * @param found what is there: a version, a folder
     * @param advice how to mend it; empty when it is good
     */
    public record Finding(String name, boolean good, String found, String advice) {}
}
