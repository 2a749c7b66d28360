package org.keywright.firmware;

/**
 * How much room one section takes and where.
 *
 * @param name {@code .text}, {@code .data}, {@code .bss}, {@code .noinit}
 * @param bytes its size
 * @param flash whether it takes flash
 * @param ram whether it takes RAM; {@code .data} takes both
 */
public record SectionSize(String name, long bytes, boolean flash, boolean ram) {}
