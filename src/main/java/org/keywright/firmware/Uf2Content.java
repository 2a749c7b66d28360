package org.keywright.firmware;

import java.util.OptionalInt;
import java.util.SortedMap;

/**
 * What a UF2 file holds.
 *
 * @param image what goes onto the chip
 * @param families the lowest address of each family of chips that is named
 * @param flags of all blocks; absent when they differ
 */
public record Uf2Content(FirmwareImage image, SortedMap<Long, Long> families, OptionalInt flags) {}
