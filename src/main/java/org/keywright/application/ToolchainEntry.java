package org.keywright.application;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One of the toolchains a build may need, and how it is on this machine.
 *
 * @param name {@code avr-gcc}, {@code arm-none-eabi-gcc}, {@code make}
 * @param state whether it works
 * @param programs the folder its programs are in, if it works
 * @param installed whether it lies in the user's data folder, where it can be removed
 * @param bytes what it takes there; 0 for one of the machine's own
 */
public record ToolchainEntry(
        String name,
        ToolchainState state,
        Optional<Path> programs,
        boolean installed,
        long bytes) {}
