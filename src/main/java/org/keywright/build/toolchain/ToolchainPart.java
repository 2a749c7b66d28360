package org.keywright.build.toolchain;

import java.time.Duration;

/**
 * One part of a toolchain that was tried.
 *
 * @param name for a person: {@code linker}
 * @param good whether it did its work
 * @param found what it is, or what it said instead of working
 * @param took how long the trial took
 */
public record ToolchainPart(String name, boolean good, String found, Duration took) {}
