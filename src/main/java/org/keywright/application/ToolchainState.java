package org.keywright.application;

import java.nio.file.Path;

/** Whether firmware can be compiled on this machine. */
public sealed interface ToolchainState {

    /**
     * A compiler is there and answers.
     *
     * @param folder its {@code bin} folder
     * @param version as it names itself, {@code avr-gcc 7.3.0}
     * @param installedByUs whether it lies in the user's data folder, not elsewhere on the machine
     */
    record Ready(Path folder, String version, boolean installedByUs) implements ToolchainState {}

    /**
     * Nothing usable is there.
     *
     * @param why for a person
     * @param installable whether {@code install} has a way for this machine
     */
    record Missing(String why, boolean installable) implements ToolchainState {}

    /**
     * The installed one is not as it was unpacked.
     *
     * @param folder where it lies
     * @param what for a person: which file is missing or changed
     */
    record Damaged(Path folder, String what) implements ToolchainState {}
}
