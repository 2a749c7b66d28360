package org.keywright.application;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a build left in the output folder.
 *
 * @param hex the firmware, Intel HEX
 * @param bin the same bytes, binary
 * @param metadata JSON: what was built from what, by which compiler
 * @param sourceZip everything needed to build the same bytes again; absent if not asked for
 * @param sha256 of the Intel HEX file, lower-case hexadecimal
 */
public record BuildResult(
        Path hex, Path bin, Path metadata, Optional<Path> sourceZip, String sha256) {}
