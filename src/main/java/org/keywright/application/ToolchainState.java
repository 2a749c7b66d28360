package org.keywright.application;

/** Whether firmware can be compiled on this machine. */
public sealed interface ToolchainState {

    /**
     * A compiler is there and answers.
     *
     * @param version as it names itself: {@code avr-gcc 7.3.0}
     */
    record Ready(String version) implements ToolchainState {}

    /**
     * Nothing usable is there.
     *
     * @param installable whether one is known that could be installed on this machine
     */
    record Missing(boolean installable) implements ToolchainState {}

    /**
     * The installed one is not as it was unpacked.
     *
     * @param what for a person: which files are missing or changed
     */
    record Damaged(String what) implements ToolchainState {}
}
